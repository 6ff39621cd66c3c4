package io.hookline.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a brand's own team has done in the 90 days, and what it has planned. */
record TeamStory(StoryFile file, StoryTime time, List<OwnPost> posts, List<Comment> comments) {

  /**
   * @param posts of creators, under which people speak too
   */
  static TeamStory of(Brand brand, List<Post> posts, Instant end, Dice dice) {
    StoryTime time = StoryTime.of(end, brand.zone());
    List<OwnPost> own = new OwnPosts(brand, time, end, dice.split()).all();
    List<Comment> comments = new Comments(posts, own, end, dice.split()).of(brand);
    return new TeamStory(StoryFile.of(brand), time, own, comments);
  }

  /** Posts that stand for themselves. */
  List<OwnPost> firstPosts() {
    return posts.stream().filter(Predicate.not(OwnPost::followsAnother)).toList();
  }

  /** Posts that answer comments, or are made of other posts. */
  List<OwnPost> followingPosts() {
    return posts.stream().filter(OwnPost::followsAnother).toList();
  }

  List<OwnPost> answers() {
    return posts.stream().filter(post -> post.cell("answers") != null).toList();
  }

  List<OwnPost> ahead() {
    return posts.stream().filter(OwnPost::isAhead).toList();
  }

  /** What was said before the posts that follow others, and may be why they were made. */
  List<Comment> firstComments() {
    Set<String> later = namesOfFollowing();
    return comments.stream().filter(comment -> !later.contains(comment.post())).toList();
  }

  List<Comment> laterComments() {
    Set<String> later = namesOfFollowing();
    return comments.stream().filter(comment -> later.contains(comment.post())).toList();
  }

  private Set<String> namesOfFollowing() {
    return followingPosts().stream().map(OwnPost::name).collect(Collectors.toSet());
  }
}
