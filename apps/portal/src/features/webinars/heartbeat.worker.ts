/** Keeps the time: a page behind the room's window is woken once a minute at best, a worker on time. Milliseconds. */
setInterval(() => postMessage(null), 30_000);
