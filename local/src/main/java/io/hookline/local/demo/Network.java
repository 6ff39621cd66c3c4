package io.hookline.local.demo;

import java.time.Instant;

/** Where a creator posts. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE;

  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  /** The address of an invented post. */
  String postUrl(String handle, Instant publishedAt, Dice dice) {
    return switch (this) {
      case TIKTOK ->
          "https://www.tiktok.com/@%s/video/%d".formatted(handle, tiktokId(publishedAt, dice));
      case INSTAGRAM -> "https://www.instagram.com/reel/" + dice.text(LETTERS, 11) + "/";
      case YOUTUBE -> "https://www.youtube.com/shorts/" + dice.text(LETTERS, 11);
    };
  }

  /** TikTok's ids begin with the second of the upload. */
  private static long tiktokId(Instant publishedAt, Dice dice) {
    return publishedAt.getEpochSecond() << 32 | Long.parseLong(dice.text(DIGITS, 18)) >>> 32;
  }
}
