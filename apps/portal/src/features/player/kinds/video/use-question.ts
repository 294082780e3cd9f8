import {
  answerMark,
  questionBetween,
  type MediaAnswers,
  type MediaQuestion,
  type VideoEvidence,
} from '@provost/domain';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

export interface AskedQuestion {
  readonly asked: MediaQuestion | null;
  readonly ask: (question: MediaQuestion) => void;
  readonly answer: (optionIds: readonly string[]) => void;
  readonly goOn: () => void;
}

/** Pauses the video at its questions. An answer is handed on at once; going on plays. */
export function useQuestion(
  video: HTMLVideoElement | null,
  questions: readonly MediaQuestion[],
  answers: MediaAnswers,
  onEvidence: (evidence: VideoEvidence) => void,
): AskedQuestion {
  const [asked, setAsked] = useState<MediaQuestion | null>(null);
  const before = useRef(0);
  const ask = (question: MediaQuestion) => {
    video?.pause();
    if (document.fullscreenElement) void document.exitFullscreen();
    setAsked(question);
  };
  const watch = useEffectEvent((now: number, seeking: boolean) => {
    const from = before.current;
    before.current = now;
    if (seeking || now <= from || now - from > 3) return;
    const due = questionBetween(questions, answers, from, now);
    if (due) ask(due);
  });
  useEffect(() => {
    if (!video) return undefined;
    const look = () => watch(video.currentTime, video.seeking);
    video.addEventListener('timeupdate', look);
    video.addEventListener('seeking', look);
    return () => {
      video.removeEventListener('timeupdate', look);
      video.removeEventListener('seeking', look);
    };
  }, [video]);
  return {
    asked,
    ask,
    answer(optionIds) {
      if (!asked || !video) return;
      const now = Date.now();
      onEvidence({
        kind: 'video',
        played: [],
        playhead: { seconds: video.currentTime, at: now },
        answers: { [answerMark(asked.id, optionIds)]: now },
      });
    },
    goOn() {
      setAsked(null);
      void video?.play().catch(() => undefined);
    },
  };
}
