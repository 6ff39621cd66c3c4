package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.util.List;
import java.util.Map;

/** Loads what people have said, as an export of a network's inbox. */
final class LoadComments {

  private final Import comments;
  private final Names names;
  private final Tally tally;

  LoadComments(BrandApi api, Names names, Tally tally) {
    this.comments = new Import(api, CONTENT, "comments");
    this.names = names;
    this.tally = tally;
  }

  /**
   * @param key tells these from others
   */
  void load(String key, List<Comment> all) throws InterruptedException {
    int piece = 0;
    for (List<Comment> some : Import.pieces(all)) {
      List<String> ids = comments.send(key + piece++, some.stream().map(this::row).toList());
      for (int i = 0; i < some.size(); i++) {
        if (!some.get(i).key().isEmpty()) {
          names.put("comment " + some.get(i).key(), ids.get(i));
        }
      }
      tally.count();
    }
  }

  private Map<String, Object> row(Comment comment) {
    return Body.of(
        "network", comment.network().name(),
        "platformId", comment.platformId(),
        "postId", names.id(comment.post()),
        "authorHandle", comment.author(),
        "text", comment.text(),
        "commentedAt", comment.commentedAt().toString(),
        "likes", comment.likes());
  }
}
