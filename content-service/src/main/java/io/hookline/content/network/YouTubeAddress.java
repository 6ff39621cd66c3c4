package io.hookline.content.network;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /watch?v=aqz-KE-bpKQ}, {@code /shorts/aqz-KE-bpKQ}, {@code youtu.be/aqz-KE-bpKQ}. */
final class YouTubeAddress implements VideoAddress.Reader {

  private static final String SHORT_HOST = "youtu.be";

  private static final Set<String> BEFORE_ID =
      Set.of("shorts", "embed", "live", "v", "e", "watch", "video");

  /** A part of a video under an id of its own: only YouTube knows of which. */
  private static final String CLIP = "clip";

  private static final Pattern CLIP_CODE = Pattern.compile("[A-Za-z0-9_-]{5,64}");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{11}");

  /** {@code embed/videoseries?list=…} looks like an id and is a list. */
  private static final String SERIES = "videoseries";

  @Override
  public boolean isHost(String host) {
    return Location.isUnder(host, "youtube.com")
        || Location.isUnder(host, "youtube-nocookie.com")
        || Location.isUnder(host, SHORT_HOST);
  }

  @Override
  public boolean isId(String text) {
    return ID.matcher(text).matches() && !text.equals(SERIES);
  }

  @Override
  public VideoAddress read(Location at) {
    if (at.segment(0).equals(CLIP) && at.path().size() == 2) {
      return CLIP_CODE.matcher(at.segment(1)).matches()
          ? VideoAddress.shortLink(
              Network.YOUTUBE, at.onMain("youtube.com") + CLIP + "/" + at.segment(1))
          : null;
    }
    String id = id(at);
    return isId(id) ? new VideoAddress(Network.YOUTUBE, id, null) : null;
  }

  private static String id(Location at) {
    String first = at.segment(0).toLowerCase(Locale.ROOT);
    if (at.isUnder(SHORT_HOST)) {
      return BEFORE_ID.contains(first) ? at.segment(1) : at.segment(0);
    }
    if (BEFORE_ID.contains(first) && at.path().size() > 1) {
      return at.segment(1);
    }
    return first.equals("watch") || first.equals("watch_popup") || at.path().isEmpty()
        ? at.query().getOrDefault("v", "")
        : "";
  }
}
