package io.hookline.kit.feed;

/** A sister did not give a page of its feed: it is away, or it does not know the cursor. */
public class FeedUnread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String feed;
  private final boolean setBack;

  FeedUnread(String feed, RuntimeException cause, boolean setBack) {
    super(cause);
    this.feed = feed;
    this.setBack = setBack;
  }

  public String feed() {
    return feed;
  }

  /** Whether the sister was set back to before the cursor: what was read so far is good no more. */
  public boolean isSetBack() {
    return setBack;
  }
}
