package io.hookline.attribution.collect.touch;

import java.util.regex.Pattern;

/**
 * The kind of program behind a user agent. Only the kind is kept: the full text would help to
 * single a person out.
 */
enum Agent {
  /** Reads the page for a preview or an index; not a person. */
  ROBOT,
  TIKTOK_APP,
  INSTAGRAM_APP,
  FACEBOOK_APP,
  MOBILE,
  DESKTOP,
  OTHER,
  /** A touch that was imported. */
  UNKNOWN;

  private static final Pattern TIKTOK =
      Pattern.compile("musical_ly|bytedancewebview|tiktok|\\btrill", Pattern.CASE_INSENSITIVE);
  private static final Pattern INSTAGRAM = Pattern.compile("\\bInstagram\\b");
  private static final Pattern FACEBOOK = Pattern.compile("\\bFB(AN|AV|_IAB)/");
  private static final Pattern HANDHELD = Pattern.compile("Mobile|Android|iPhone|iPad");

  static Agent of(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return OTHER;
    }
    if (Robots.is(userAgent)) {
      return ROBOT;
    }
    if (TIKTOK.matcher(userAgent).find()) {
      return TIKTOK_APP;
    }
    if (INSTAGRAM.matcher(userAgent).find()) {
      return INSTAGRAM_APP;
    }
    if (FACEBOOK.matcher(userAgent).find()) {
      return FACEBOOK_APP;
    }
    if (HANDHELD.matcher(userAgent).find()) {
      return MOBILE;
    }
    return userAgent.startsWith("Mozilla/") ? DESKTOP : OTHER;
  }
}
