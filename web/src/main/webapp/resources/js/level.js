/** Shows how loud it is, on a meter and as --level (0 to 1) of the meter's parent, until it is told to stop. */
const LOUD = 0.35;

/** @returns {() => void} what stops it */
export function showLevel(stream, meter) {
  if (!window.AudioContext || stream.getAudioTracks().length === 0) {
    return () => {};
  }
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const wave = new Float32Array(analyser.fftSize);
  let frame = 0;
  const look = () => {
    analyser.getFloatTimeDomainData(wave);
    const power = wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length;
    meter.value = Math.min(1, Math.sqrt(power) / LOUD);
    meter.parentElement.style.setProperty("--level", meter.value);
    frame = requestAnimationFrame(look);
  };
  context.createMediaStreamSource(stream).connect(analyser);
  context.resume();
  look();
  return () => {
    cancelAnimationFrame(frame);
    context.close();
  };
}
