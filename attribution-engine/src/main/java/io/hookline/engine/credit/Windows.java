package io.hookline.engine.credit;

import java.io.Serializable;

/**
 * For how many whole hours after a touch a conversion may come of it, by kind of touch; 0 turns the
 * kind off. An hour is 3,600 s, whatever calendars say.
 *
 * <p>An engaged view is a view as well: its window is the longer one of both.
 *
 * <p>Evidence that belongs to a conversion of its own (a code, an answer, a click that the order
 * names) may lie as far behind it as the window reaches before it.
 *
 * @param visit of visits by no link; 0 where organic and direct traffic shall not compete
 */
public record Windows(
    int click, int view, int engagedView, int visit, int promoCode, int qr, int survey)
    implements Serializable {

  public static final int MOST_HOURS = 90 * 24;

  /** 7 days after whatever somebody did, 1 day after a view: the usual one of ad platforms. */
  public static final Windows USUAL = new Windows(168, 24, 24, 168, 168, 168, 168);

  private static final long MICROS_PER_HOUR = 3_600_000_000L;

  /**
   * @throws IllegalArgumentException for hours below 0 or above 90 days
   */
  public Windows {
    for (int hours : new int[] {click, view, engagedView, visit, promoCode, qr, survey}) {
      if (hours < 0 || hours > MOST_HOURS) {
        throw new IllegalArgumentException("A window has 0 to " + MOST_HOURS + " hours: " + hours);
      }
    }
  }

  public int hours(TouchKind kind) {
    return switch (kind) {
      case CLICK -> click;
      case VIEW -> view;
      case ENGAGED_VIEW -> Math.max(view, engagedView);
      case VISIT -> visit;
      case PROMO_CODE -> promoCode;
      case QR -> qr;
      case SURVEY -> survey;
    };
  }

  /** In microseconds. */
  public long micros(TouchKind kind) {
    return hours(kind) * MICROS_PER_HOUR;
  }
}
