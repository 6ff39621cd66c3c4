package io.hookline.creator.door.own;

/** What every operation of the door says of whom it lets in. */
final class DoorAccess {

  static final String WHO = "For the creator, by the secret of a link: Access-Token.";
  static final String SECRET = "The link's secret";
  static final String TAG = "Creator's door";

  private DoorAccess() {}
}
