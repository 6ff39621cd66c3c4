package io.hookline.content.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /reel/DE0T298yYMj/} or {@code /p/DE0T298yYMj/}, also behind the account's name. */
final class InstagramAddress implements VideoAddress.Reader {

  private static final Set<String> KINDS = Set.of("p", "reel", "reels", "tv");

  /** /share/reel/BAC…: only Instagram knows where it leads. */
  private static final String SHARED = "share";

  private static final Pattern SHARED_PATH =
      Pattern.compile("share/([a-z]{1,16}/)?[A-Za-z0-9_-]{5,64}");

  /**
   * Not the number by which the Graph API knows a post, {@code 17895695668004550}: no address leads
   * to it.
   */
  private static final Pattern CODE = Pattern.compile("(?!\\d{15,}$)[A-Za-z0-9_-]{5,28}");

  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_.]{1,30}");

  /**
   * Of a private account's post the code has an appendix that lets one person in; what is in front
   * of it is the post's own.
   */
  private static final int APPENDIX = 28;

  @Override
  public boolean isHost(String host) {
    return Location.isUnder(host, "instagram.com") || Location.isUnder(host, "instagr.am");
  }

  @Override
  public boolean isId(String text) {
    return CODE.matcher(text).matches();
  }

  @Override
  public VideoAddress read(Location at) {
    if (at.segment(0).equals(SHARED)) {
      String path = String.join("/", at.path());
      return SHARED_PATH.matcher(path).matches()
          ? VideoAddress.shortLink(Network.INSTAGRAM, at.onMain("instagram.com") + path + "/")
          : null;
    }
    int kind = KINDS.contains(at.segment(0)) ? 0 : 1;
    boolean post = KINDS.contains(at.segment(kind)) && isEnd(at, kind + 2);
    String code = own(at.segment(kind + 1));
    if (!post || !isId(code)) {
      return null;
    }
    String handle = kind == 1 ? at.segment(0).toLowerCase(Locale.ROOT) : null;
    return handle == null || HANDLE.matcher(handle).matches()
        ? new VideoAddress(Network.INSTAGRAM, code, handle)
        : null;
  }

  private static String own(String code) {
    return code.length() > APPENDIX ? code.substring(0, code.length() - APPENDIX) : code;
  }

  /** /reels/audio/123 is the page of a sound; /p/CODE/embed/captioned is still the post. */
  private static boolean isEnd(Location at, int from) {
    List<String> rest = at.path().subList(Math.min(from, at.path().size()), at.path().size());
    return rest.isEmpty() || Set.of("embed", "media", "c", "comments").contains(rest.get(0));
  }
}
