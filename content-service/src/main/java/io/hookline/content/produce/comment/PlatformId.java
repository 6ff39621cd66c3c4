package io.hookline.content.produce.comment;

/** What a network's own id of a comment looks like. */
final class PlatformId {

  static final String FORM = "[A-Za-z0-9_.:-]{1,100}";

  static final String MESSAGE =
      "must be the network's id with all of its digits; a spreadsheet shortens it to 7.41E+18";

  private PlatformId() {}
}
