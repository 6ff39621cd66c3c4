package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells the content-service what the brand's own team has done, each thing after what led to it.
 */
final class LoadTeam {

  private final BrandStory story;
  private final TeamStory team;
  private final PlaySteps steps;
  private final LoadOwnPosts posts;
  private final LoadComments comments;
  private final Import snapshots;
  private final Names names;
  private final Crew crew;
  private final Tally tally;

  LoadTeam(BrandStory story, BrandApi api, Names names, Crew crew, Tally tally) {
    this.story = story;
    this.team = story.team();
    this.steps = new PlaySteps(team, names, api, tally);
    this.posts = new LoadOwnPosts(story, api, names, tally);
    this.comments = new LoadComments(api, names, tally);
    this.snapshots = new Import(api, CONTENT, "snapshots");
    this.names = names;
    this.crew = crew;
    this.tally = tally;
  }

  /** What pillars, series and posts are made by. */
  void standards() throws InterruptedException {
    steps.play("standards");
  }

  /** What is done every week, when the posts of creators are there. */
  void weeks() throws InterruptedException {
    steps.play("plan");
    crew.each(team.firstPosts(), posts::load);
    comments.load("first", team.firstComments());
    steps.play("ideas");
    crew.each(team.followingPosts(), posts::load);
    crew.each(team.answers(), posts::answer);
    comments.load("later", team.laterComments());
    snapshots();
    crew.each(team.ahead(), posts::schedule);
    steps.play("briefs");
    steps.play("publishing");
    steps.play("rights");
    steps.play("weeks");
  }

  private void snapshots() throws InterruptedException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map.Entry<OwnPost, Map<String, Object>> row : story.ownSnapshots()) {
      Map<String, Object> whole = Body.of("postId", names.id(row.getKey().name()));
      whole.putAll(row.getValue());
      rows.add(whole);
    }
    snapshots.send("own", rows);
    tally.count();
  }

  /** A review and its steps, if anybody has to approve, and the schedule. */
  private static int requestsOfOne(StoryFile file) {
    return file.approvals() == 0 ? 1 : file.approvals() + 2;
  }

  /** How many requests it takes; the blocks of weeks count as one. */
  static int requests(TeamStory team) {
    return PlaySteps.requests(team.file())
        + team.posts().size()
        + team.answers().size()
        + requestsOfOne(team.file()) * team.ahead().size()
        + Import.pieces(team.firstComments()).size()
        + Import.pieces(team.laterComments()).size()
        + 1;
  }
}
