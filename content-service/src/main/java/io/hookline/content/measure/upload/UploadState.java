package io.hookline.content.measure.upload;

/** How far a file is. */
enum UploadState {
  /** Something of it must be answered before it can be applied. */
  ASKING,
  READY,
  APPLYING,
  APPLIED,
  /** Its job was cancelled or has failed; what was applied stays, and it can be applied again. */
  STOPPED,
  /** Its bytes are gone, and nothing more of it is applied. */
  DISCARDED
}
