package io.hookline.local.demo;

/** Where a creator posts. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE;

  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  /** The address of an invented post. */
  String postUrl(String handle, Dice dice) {
    return switch (this) {
      case TIKTOK ->
          "https://www.tiktok.com/@%s/video/7%s".formatted(handle, dice.text(DIGITS, 18));
      case INSTAGRAM -> "https://www.instagram.com/reel/" + dice.text(LETTERS, 11) + "/";
      case YOUTUBE -> "https://www.youtube.com/shorts/" + dice.text(LETTERS, 11);
    };
  }
}
