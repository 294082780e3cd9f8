/** iPhones give the whole screen to a video alone, by a name of their own. */
type ApplesVideo = HTMLVideoElement & { webkitEnterFullscreen?: () => void };

export const canFullscreen = (): boolean =>
  document.fullscreenEnabled || 'webkitEnterFullscreen' in HTMLVideoElement.prototype;

/** Gives the whole screen to the player with its controls and captions, or takes it back. */
export function toggleFullscreen(player: HTMLElement | null, video: HTMLVideoElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (player && document.fullscreenEnabled) void player.requestFullscreen().catch(() => undefined);
  else (video as ApplesVideo | null)?.webkitEnterFullscreen?.();
}

export const canPictureInPicture = (): boolean => document.pictureInPictureEnabled;

/** Lets the picture float above other windows, or brings it back. */
export function togglePictureInPicture(video: HTMLVideoElement | null): void {
  if (document.pictureInPictureElement) void document.exitPictureInPicture();
  else void video?.requestPictureInPicture().catch(() => undefined);
}
