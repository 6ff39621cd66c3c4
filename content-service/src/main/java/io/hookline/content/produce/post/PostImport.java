package io.hookline.content.produce.post;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.network.IdText;
import io.hookline.content.plan.idea.Ideas;
import io.hookline.content.plan.idea.LockedIdeas;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.content.plan.vocabulary.Vocabularies.Sent;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Posts of a spreadsheet or of another tool: some are out, some are planned. */
@Singleton
class PostImport implements ImportKind<NewPost> {

  private final PostReferences references;
  private final Ideas ideas;
  private final Vocabularies vocabularies;
  private final VideosOfPosts videos;
  private final PostRepository posts;
  private final TakePosts take;
  private final Clock clock;

  PostImport(
      PostReferences references,
      Ideas ideas,
      Vocabularies vocabularies,
      VideosOfPosts videos,
      PostRepository posts,
      TakePosts take,
      Clock clock) {
    this.references = references;
    this.ideas = ideas;
    this.vocabularies = vocabularies;
    this.videos = videos;
    this.posts = posts;
    this.take = take;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "posts";
  }

  @Override
  public Class<NewPost> type() {
    return NewPost.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewPost>> rows) {
    Instant now = clock.instant();
    PostReferences.Known named =
        references.of(rows.stream().map(row -> row.value().details()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Map<SentPost, PostView> sent = checked(rows, named, now, outcomes);
    LockedIdeas locked = ideas.lock(named.ideas());
    KnownPosts known = new KnownPosts(posts.views(videos.recorded(sent.values())));
    List<SentPost> added = new ArrayList<>(sent.size());
    sent.forEach(
        (post, view) -> {
          try {
            Optional<PostView> recorded = known.same(view);
            if (recorded.isPresent()) {
              outcomes.add(RowOutcome.unchanged(post.row(), recorded.get().id()));
              return;
            }
            requirePlannable(view, locked);
            known.add(view);
            added.add(post);
            outcomes.add(RowOutcome.applied(post.row(), post.id()));
          } catch (Problem refused) {
            outcomes.add(RowOutcome.failed(post.row(), refused));
          }
        });
    take.take(added, now);
    return outcomes;
  }

  private static void requirePlannable(PostView post, LockedIdeas locked) {
    if (post.ideaId() != null && post.publishedAt() == null) {
      locked.requirePlannable(post.ideaId());
    }
  }

  /** Each row in which nothing is wrong, as the post that it would be; no term is added yet. */
  private Map<SentPost, PostView> checked(
      List<Row<NewPost>> rows, PostReferences.Known named, Instant now, List<RowOutcome> outcomes) {
    List<Supplier<Terms>> terms =
        vocabularies.readEach(
            rows.stream().map(row -> new Sent(row.value().terms(), null)).toList());
    boolean rounded = areRounded(rows);
    Map<SentPost, PostView> good = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      NewPost body = rows.get(i).value();
      try {
        SentPost post = SentPost.of(rows.get(i), rounded, now);
        named.require(body.details(), body.network());
        good.put(post, post.view(terms.get(i).get(), now));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(rows.get(i), refused));
      }
    }
    return good;
  }

  private static boolean areRounded(List<Row<NewPost>> rows) {
    return IdText.areRounded(
        rows.stream().map(row -> row.value().networkPostId()).filter(Objects::nonNull).toList());
  }
}
