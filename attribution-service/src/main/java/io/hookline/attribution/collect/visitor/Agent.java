package io.hookline.attribution.collect.visitor;

import io.hookline.attribution.input.InAppBrowser;
import java.util.regex.Pattern;

/**
 * The kind of program that a visitor has. Only the kind is kept: the full text would help to single
 * a person out. Whether it is a person is another question, see {@link VisitorClass}.
 */
public enum Agent {
  TIKTOK_APP,
  INSTAGRAM_APP,
  FACEBOOK_APP,
  MOBILE,
  DESKTOP,
  OTHER,
  /** A touch that was imported. */
  UNKNOWN;

  private static final Pattern HANDHELD = Pattern.compile("Mobile|Android|iPhone|iPad");

  public static Agent of(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return OTHER;
    }
    String app = InAppBrowser.of(userAgent);
    if (app != null) {
      return switch (app) {
        case InAppBrowser.TIKTOK -> TIKTOK_APP;
        case InAppBrowser.INSTAGRAM -> INSTAGRAM_APP;
        default -> FACEBOOK_APP;
      };
    }
    if (HANDHELD.matcher(userAgent).find()) {
      return MOBILE;
    }
    return userAgent.startsWith("Mozilla/") ? DESKTOP : OTHER;
  }

  /** Of an app that opens pages itself; null of any other program. */
  public String app() {
    return switch (this) {
      case TIKTOK_APP -> InAppBrowser.TIKTOK;
      case INSTAGRAM_APP -> InAppBrowser.INSTAGRAM;
      case FACEBOOK_APP -> InAppBrowser.FACEBOOK;
      default -> null;
    };
  }
}
