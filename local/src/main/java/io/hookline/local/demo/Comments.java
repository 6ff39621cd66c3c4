package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what people have said under the posts that are out. */
final class Comments {

  private static final String DIGITS = "0123456789";

  private final Instant end;
  private final Dice dice;
  private final Map<String, Spoken> posts = new HashMap<>();

  private record Spoken(Network network, Instant since) {}

  Comments(List<Post> posts, List<OwnPost> own, Instant end, Dice dice) {
    this.end = end;
    this.dice = dice;
    posts.forEach(
        post ->
            this.posts.put(
                "post " + post.number(), new Spoken(post.talent().network(), post.publishedAt())));
    own.stream()
        .filter(OwnPost::isOut)
        .forEach(
            post -> this.posts.put(post.name(), new Spoken(post.network(), post.publishedAt())));
  }

  List<Comment> of(Brand brand) {
    return Table.of(brand.slug() + "/comments").stream()
        .map(this::comment)
        .filter(comment -> comment.commentedAt().isBefore(end))
        .toList();
  }

  private Comment comment(Map<String, String> cells) {
    String post = "post " + cells.get("post");
    Spoken under = posts.getOrDefault(post, new Spoken(Network.TIKTOK, end));
    return new Comment(
        cells.get("key"),
        post,
        under.network(),
        "74" + dice.text(DIGITS, 16) + "7",
        cells.get("author"),
        cells.get("text"),
        under.since().plus(Duration.ofMinutes(60L * Integer.parseInt(cells.get("hours")) + 7)),
        Integer.parseInt(cells.get("likes")));
  }
}
