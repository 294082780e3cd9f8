// Loaded before a program that the supervisor starts: it ends in good order when the supervisor is killed.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
