package io.hookline.reporting.judgement.amplification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands against putting money behind a post.
 *
 * @param overridable whether who decides may go on, with a note
 */
@Schema(name = "AmplificationBlocker")
record AmplificationBlocker(
    Code code, boolean overridable, @Schema(examples = "The post is private.") String why) {

  /** What stands against it. */
  @Schema(name = "AmplificationBlockerCode")
  enum Code {
    POST_NOT_OUT,
    POST_NOT_REACHABLE,
    RIGHTS_MISSING,
    /** Who decides can know of it where the suite does not. */
    AUTHORIZATION_NOT_RECORDED,
    /** What was given holds no more: a new one is recorded first. */
    AUTHORIZATION_ENDED,
    MUSIC_NOT_FOR_ADS;

    AmplificationBlocker because(String why) {
      return new AmplificationBlocker(this, this == AUTHORIZATION_NOT_RECORDED, why);
    }
  }
}
