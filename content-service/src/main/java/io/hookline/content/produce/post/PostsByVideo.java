package io.hookline.content.produce.post;

import io.hookline.content.network.IdText;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.network.VideoAddress.NotAVideo;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds posts by what rows of files say of them: the post's id, or its video in any spelling. */
@ApplicationScoped
public class PostsByVideo {

  private final VideosOfPosts videos;

  PostsByVideo(VideosOfPosts videos) {
    this.videos = videos;
  }

  /** The posts that some rows name. */
  public static final class Found {

    private final Map<Video, UUID> videos;
    private final boolean rounded;

    private Found(Map<Video, UUID> videos, boolean rounded) {
      this.videos = videos;
      this.rounded = rounded;
    }

    /**
     * The post that a row names; whether an id that it gives is one of the brand is not looked at.
     *
     * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, POST_IDS_ROUNDED
     */
    public UUID of(PostName name) {
      if ((name.postId() == null) == (name.postVideo() == null)) {
        throw refused(
            CommonProblem.VALIDATION_FAILED, "postId", "must be given, or else postVideo");
      }
      if (name.postId() != null) {
        return name.postId();
      }
      if (rounded && IdText.looksRounded(IdText.of(name.postVideo()))) {
        throw new Problem(
            PostProblem.POST_IDS_ROUNDED,
            "Export the ids as text: the last digits of many are zeros.",
            List.of(new Violation("postVideo", "has lost its last digits")));
      }
      List<UUID> posts =
          candidates(name).stream().map(videos::get).filter(Objects::nonNull).distinct().toList();
      if (posts.isEmpty()) {
        throw refused(
            CommonProblem.REFERENCE_UNKNOWN, "postVideo", "is no video of a post of this brand");
      }
      if (posts.size() > 1) {
        throw refused(
            CommonProblem.VALIDATION_FAILED, "network", "must be given: two have this video");
      }
      return posts.get(0);
    }
  }

  /** Looks up all of them at once. */
  public Found of(Collection<PostName> names) {
    List<String> texts =
        names.stream().map(PostName::postVideo).map(IdText::of).filter(Objects::nonNull).toList();
    Set<Video> named =
        names.stream()
            .filter(name -> name.postId() == null && name.postVideo() != null)
            .flatMap(PostsByVideo::readable)
            .collect(Collectors.toSet());
    return new Found(named.isEmpty() ? Map.of() : videos.of(named), IdText.areRounded(texts));
  }

  private static Stream<Video> readable(PostName name) {
    try {
      return candidates(name).stream();
    } catch (Problem toldWithItsRow) {
      return Stream.empty();
    }
  }

  /** An id alone may be one of several networks, where the row does not say which. */
  private static Set<Video> candidates(PostName name) {
    String written = IdText.of(name.postVideo());
    Set<Video> ids =
        Arrays.stream(Network.values())
            .filter(network -> name.network() == null || network == name.network())
            .filter(network -> VideoAddress.isId(network, written))
            .map(network -> new Video(network, written))
            .collect(Collectors.toCollection(HashSet::new));
    return ids.isEmpty() ? Set.of(addressed(name, written)) : ids;
  }

  private static Video addressed(PostName name, String written) {
    try {
      VideoAddress address = VideoAddress.of(written);
      if (name.network() != null && address.network() != name.network()) {
        throw refused(
            CommonProblem.VALIDATION_FAILED, "postVideo", "is not of the network that is given");
      }
      return new Video(
          address.network(), address.id() == null ? address.shortLink() : address.id());
    } catch (NotAVideo refused) {
      boolean isAddress = written.contains("/");
      throw refused(
          CommonProblem.VALIDATION_FAILED,
          "postVideo",
          isAddress ? refused.getMessage() : "must be the address of a video, or its whole id");
    }
  }

  private static Problem refused(CommonProblem code, String field, String message) {
    return new Problem(code, field + " " + message + ".", List.of(new Violation(field, message)));
  }
}
