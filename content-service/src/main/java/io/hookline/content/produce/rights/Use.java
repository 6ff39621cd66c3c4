package io.hookline.content.produce.rights;

/**
 * A way to show a video again.
 *
 * @param edited cut, captioned or put into another video, and so more than shown as it is
 */
public record Use(ReuseChannel channel, Usage usage, boolean edited) {

  /** Shown as it is, without an ad. */
  public static Use repost(ReuseChannel channel) {
    return new Use(channel, Usage.ORGANIC, false);
  }

  @Override
  public String toString() {
    return usage + " use on " + channel + (edited ? ", edited" : "");
  }
}
