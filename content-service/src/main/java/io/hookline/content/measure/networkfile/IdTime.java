package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import java.time.Instant;

/**
 * The instant that ids hold: of TikTok's the upper 32 bits are the seconds since 1970, of
 * Instagram's the upper bits are the milliseconds since its own beginning, in the letters of the
 * address. It is that of the upload: a post that was planned was published later.
 *
 * @see <a
 *     href="https://instagram-engineering.com/sharding-ids-at-instagram-1cf5a71e5a5c">Instagram's
 *     ids</a>
 */
final class IdTime {

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final long INSTAGRAM_BEGINNING = 1_314_220_021_721L;
  private static final int INSTAGRAM_SHIFT = 23;
  private static final int TIKTOK_SHIFT = 32;

  private static final Instant FIRST = Instant.parse("2011-01-01T00:00:00Z");

  private IdTime() {}

  /** Null where the id tells none that can be. */
  static Instant of(VideoAddress video, Instant now) {
    if (video == null || video.id() == null || video.network() == Network.YOUTUBE) {
      return null;
    }
    Instant time = video.network() == Network.TIKTOK ? tikTok(video.id()) : instagram(video.id());
    boolean plausible =
        time != null && time.isAfter(FIRST) && time.isBefore(now.plusSeconds(86_400));
    return plausible ? time : null;
  }

  private static Instant tikTok(String id) {
    return id.length() == 19
        ? Instant.ofEpochSecond(Long.parseUnsignedLong(id) >>> TIKTOK_SHIFT)
        : null;
  }

  private static Instant instagram(String code) {
    if (code.length() != 11) {
      return null;
    }
    long id = 0;
    for (int i = 0; i < code.length(); i++) {
      id = id << 6 | LETTERS.indexOf(code.charAt(i));
    }
    return Instant.ofEpochMilli((id >>> INSTAGRAM_SHIFT) + INSTAGRAM_BEGINNING);
  }
}
