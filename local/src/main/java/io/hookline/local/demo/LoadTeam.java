package io.hookline.local.demo;

/**
 * Tells the content-service what the brand's own team has done, each thing after what led to it.
 */
final class LoadTeam {

  private final TeamStory team;
  private final PlaySteps steps;
  private final LoadOwnPosts posts;
  private final LoadComments comments;
  private final LoadFigures figures;
  private final Crew crew;
  private final Tally tally;

  LoadTeam(BrandStory story, BrandApi api, Names names, Crew crew, Tally tally) {
    this.team = story.team();
    this.steps = PlaySteps.ofContent(team, names, api, tally);
    this.posts = new LoadOwnPosts(story, api, names, tally);
    this.comments = new LoadComments(api, names, tally);
    this.figures = new LoadFigures(story.figures(), api, names, tally);
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
    steps.play("learnings");
    steps.play("ideas");
    crew.each(team.followingPosts(), posts::load);
    crew.each(team.answers(), posts::answer);
    comments.load("later", team.laterComments());
    figures.load();
    steps.play("figures");
    crew.each(team.ahead(), posts::schedule);
    steps.play("briefs");
    steps.play("publishing");
    steps.play("rights");
    steps.play("weeks");
  }

  /** A review and its steps, if anybody has to approve, and the schedule. */
  private static int requestsOfOne(StoryFile file) {
    return file.approvals() == 0 ? 1 : file.approvals() + 2;
  }

  /** How many requests it takes; the blocks of weeks count as one. */
  static int requests(BrandStory story) {
    TeamStory team = story.team();
    return LoadFigures.requests(story.figures())
        + PlaySteps.requests(team.file())
        + team.posts().size()
        + team.answers().size()
        + requestsOfOne(team.file()) * team.ahead().size()
        + Import.pieces(team.firstComments()).size()
        + Import.pieces(team.laterComments()).size();
  }
}
