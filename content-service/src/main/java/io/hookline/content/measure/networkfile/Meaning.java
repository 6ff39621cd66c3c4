package io.hookline.content.measure.networkfile;

/** What a column says. */
public enum Meaning {
  /** The day that the row's counters are of. */
  DATE(Form.DATE),
  HOUR(Form.TEXT),
  TITLE(Form.TEXT),
  /** The video's address. */
  LINK(Form.TEXT),
  /** The network's id of the video or post. */
  VIDEO_ID(Form.TEXT),
  /** When the video was published. */
  PUBLISHED(Form.DATE),
  /** The account's name at the network. */
  ACCOUNT(Form.TEXT),
  POST_TYPE(Form.TEXT),
  GENDER(Form.TEXT),
  TERRITORY(Form.TEXT),
  /** Of the whole, 0 to 1. */
  SHARE(Form.SHARE),
  VIEWS(Form.COUNT),
  REACH(Form.COUNT),
  VIEWERS(Form.COUNT),
  NEW_VIEWERS(Form.COUNT),
  RETURNING_VIEWERS(Form.COUNT),
  IMPRESSIONS(Form.COUNT),
  LIKES(Form.COUNT),
  COMMENTS(Form.COUNT),
  SHARES(Form.COUNT),
  SAVES(Form.COUNT),
  PROFILE_VIEWS(Form.COUNT),
  LINK_CLICKS(Form.COUNT),
  INTERACTIONS(Form.COUNT),
  REPLAYS(Form.COUNT),
  /** All that follow. */
  FOLLOWERS(Form.COUNT),
  NEW_FOLLOWERS(Form.COUNT),
  LOST_FOLLOWERS(Form.COUNT),
  ACTIVE_FOLLOWERS(Form.COUNT),
  WATCH_SECONDS(Form.SECONDS),
  AVERAGE_WATCH_SECONDS(Form.SECONDS),
  /** Of the views those to the end, 0 to 1. */
  FULL_VIEW_SHARE(Form.SHARE),
  /** Of the video what is watched on average, 0 to 1; above 1 where it is watched again. */
  AVERAGE_WATCHED_SHARE(Form.SHARE),
  CLICK_THROUGH_SHARE(Form.SHARE),
  /** The video's length. */
  DURATION_SECONDS(Form.SECONDS),
  /**
   * TikTok's difference to the previous day, which is in truth that of the next day to this one: it
   * is recognised and never used.
   */
  FOLLOWER_DIFFERENCE(Form.TEXT),
  /** Known or unknown, and of no use here. */
  NOTHING(Form.TEXT);

  /** How a cell is read. */
  enum Form {
    TEXT,
    DATE,
    COUNT,
    SECONDS,
    SHARE
  }

  private final Form form;

  Meaning(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  /** Whether its cells are numbers. */
  public boolean isFigure() {
    return form == Form.COUNT || form == Form.SECONDS || form == Form.SHARE;
  }
}
