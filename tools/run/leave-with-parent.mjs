// Loaded before a program that the supervisor starts: it ends in good order when the supervisor is killed. The
// program's own children inherit this file, and are left to it.
if (process.ppid === Number(process.env.PROVOST_SUPERVISOR)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
