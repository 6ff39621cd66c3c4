package io.hookline.content.network;

import java.util.Map;

/**
 * What an address says of a video, in any spelling that networks, their apps and their exports
 * write.
 *
 * @param id the network's id of the video, always text: 19 digits do not fit into a number of
 *     JavaScript or of a spreadsheet; null where only the network can tell, as of a short link
 * @param handle whose account it is, in lower case without {@code @}; null where the address does
 *     not say
 * @param shortLink the one spelling of an address of which only the network knows the video; null
 *     with an id
 */
public record VideoAddress(Network network, String id, String handle, String shortLink) {

  VideoAddress(Network network, String id, String handle) {
    this(network, id, handle, null);
  }

  static VideoAddress shortLink(Network network, String link) {
    return new VideoAddress(network, null, null, link);
  }

  /** An address in the query of another, itself perhaps in the query of a third. */
  private static final int DEEPEST = 3;

  private static final Map<Network, Reader> READERS =
      Map.of(
          Network.TIKTOK, new TikTokAddress(),
          Network.INSTAGRAM, new InstagramAddress(),
          Network.YOUTUBE, new YouTubeAddress());

  /** What one network's addresses look like. */
  interface Reader {

    boolean isHost(String host);

    /** The video, or null when the address is of something else of this network. */
    VideoAddress read(Location at);

    boolean isId(String text);
  }

  /**
   * @param written with or without {@code https://}
   * @throws NotAVideo when it is no address, one of another site, or of no video
   */
  public static VideoAddress of(String written) {
    VideoAddress usual = TikTokAddress.usual(written);
    return usual != null ? usual : of(Location.of(written), 1);
  }

  private static VideoAddress of(Location at, int depth) {
    Network network = networkOf(at.host());
    VideoAddress video = network == null ? null : READERS.get(network).read(at);
    if (video != null) {
      return video;
    }
    Location carried = depth < DEEPEST ? at.carried() : null;
    if (carried != null && (network != null || networkOf(carried.host()) != null)) {
      return of(carried, depth + 1);
    }
    throw new NotAVideo(
        network == null
            ? Location.OF_ANOTHER_SITE
            : "is an address of " + name(network) + ", but not of a video with its whole id");
  }

  /** Whether the network could have given a video this id. */
  public static boolean isId(Network network, String text) {
    return READERS.get(network).isId(text);
  }

  /** An address of the video that always leads there. */
  public static String byId(Network network, String id) {
    return byId(network, id, "");
  }

  /** As {@link #byId(Network, String)}, of an account whose handle is known. */
  public static String byId(Network network, String id, String handle) {
    return switch (network) {
      case TIKTOK -> "https://www.tiktok.com/@" + handle + "/video/" + id;
      case INSTAGRAM -> "https://www.instagram.com/p/" + id + "/";
      case YOUTUBE -> "https://www.youtube.com/watch?v=" + id;
    };
  }

  /** As people write it. */
  public static String name(Network network) {
    return switch (network) {
      case TIKTOK -> "TikTok";
      case INSTAGRAM -> "Instagram";
      case YOUTUBE -> "YouTube";
    };
  }

  private static Network networkOf(String host) {
    return READERS.entrySet().stream()
        .filter(reader -> reader.getValue().isHost(host))
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  /** Why a text is no address of a video. */
  public static final class NotAVideo extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotAVideo(String message) {
      super(message);
    }
  }
}
