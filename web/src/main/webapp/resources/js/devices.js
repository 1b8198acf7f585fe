/** The camera and the microphone of the device: asked for when somebody pressed a button, and let go for certain. */
const REASONS = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "none",
  OverconstrainedError: "none",
  TypeError: "none",
};

/** Why a device does not open: "denied", "none" (there is none, or the browser has no way to it) or "busy". */
export class Refusal extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** @returns {Promise<MediaStream>} what the devices give; @throws {Refusal} */
export async function open(constraints) {
  if (!navigator.mediaDevices?.getUserMedia) {
    throw new Refusal("none");
  }
  try {
    return await navigator.mediaDevices.getUserMedia(constraints);
  } catch (failure) {
    if (constraints.video && constraints.audio && REASONS[failure.name] === "none") {
      return open({ ...constraints, audio: false });
    }
    throw new Refusal(REASONS[failure.name] ?? "busy");
  }
}

/** The light of the camera goes off. */
export function release(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}

/** @returns {Promise<string | null>} the camera after the one in use, or null when there is only one */
export async function otherCamera(stream) {
  const all = await navigator.mediaDevices.enumerateDevices();
  const cameras = all.filter((device) => device.kind === "videoinput").map((device) => device.deviceId);
  const used = cameras.indexOf(stream.getVideoTracks()[0]?.getSettings().deviceId);
  return cameras.length > 1 ? cameras[(used + 1) % cameras.length] : null;
}

/** Which camera: a chosen one, or the one at this side of the device ("user", "environment"). */
export function camera(chosen, side, width) {
  const which = chosen ? { deviceId: { exact: chosen } } : { facingMode: { ideal: side } };
  return { ...which, width: { ideal: width } };
}

/** Whoever films themselves wants to see themselves as in a mirror. */
export function isMirror(stream) {
  return stream.getVideoTracks()[0]?.getSettings().facingMode !== "environment";
}
