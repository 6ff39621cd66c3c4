package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells the services the story of one brand, each thing after what it refers to. */
final class LoadBrand {

  private final BrandStory story;
  private final BrandApi api;
  private final Instant day;
  private final LoadState state;
  private final Traffic traffic;
  private final Import snapshots;
  private final Crew crew;
  private final Tally tally;
  private final Names names = new Names();
  private final LoadCreatorPosts posts;
  private final PlaySteps deals;
  private final LoadLinks links;

  /**
   * @param second of somebody else, who approves
   */
  LoadBrand(
      BrandStory story, BrandApi api, BrandApi second, LoadState state, Crew crew, Tally tally) {
    this.story = story;
    this.api = api;
    this.day = state.day();
    this.state = state;
    names.put("begin of the load", state.begun().toString());
    this.posts = new LoadCreatorPosts(story, api, names, tally);
    this.links = new LoadLinks(story, api, posts, names, tally);
    this.traffic = new Traffic(story, api, state, crew, tally, api.shop());
    this.snapshots = new Import(api, CONTENT, "snapshots");
    this.crew = crew;
    this.tally = tally;
    this.deals = PlaySteps.ofCreators(story.team(), names, api, second, tally);
  }

  /** What is there before anybody clicks. */
  void stage() throws InterruptedException {
    LoadCreators creators = new LoadCreators(story, api, deals, names, crew, tally);
    creators.load(day);
    LoadTeam team = new LoadTeam(story, api, names, crew, tally);
    team.standards();
    new Formats(story, api, names, tally).load();
    crew.each(story.posts(), posts::load);
    posts.nameTheLastOfEach();
    crew.each(Import.pieces(story.snapshots()), this::snapshots);
    links.words();
    crew.each(story.links(), link -> links.link(link, creators));
    team.weeks();
    new LoadCompetitors(story, api, tally).load();
    deals.play("deals");
  }

  /** What people have done since. */
  void traffic() throws InterruptedException {
    traffic.load(links::id);
    new LoadOffline(story, api, state, tally).load();
    new LoadSignals(story, api, state, tally).load();
  }

  /** What is earned by it, and paid, and who is credited by other rules. */
  void money() throws InterruptedException {
    deals.play("money");
    new LoadAttribution(story, api, tally).load();
  }

  private void snapshots(List<Snapshot> piece) throws InterruptedException {
    Snapshot first = piece.get(0);
    snapshots.send(
        "%d-%s".formatted(first.post().number(), first.capturedAt()),
        piece.stream().map(this::snapshot).toList());
    tally.count();
  }

  private Map<String, Object> snapshot(Snapshot snapshot) {
    boolean readFromApi = snapshot.post().talent().network() == Network.TIKTOK;
    return Body.of(
        "postId", posts.id(snapshot.post()),
        "capturedAt", snapshot.capturedAt().toString(),
        "dataset", "ORGANIC",
        "source", readFromApi ? "API" : "MANUAL",
        "views", snapshot.views(),
        "reach", snapshot.reach(),
        "likes", snapshot.likes(),
        "comments", snapshot.comments(),
        "shares", snapshot.shares(),
        "saves", snapshot.saves(),
        "profileVisits", snapshot.profileVisits(),
        "linkClicks", snapshot.linkClicks(),
        "fullViews", snapshot.fullViews(),
        "watchSeconds", snapshot.watchSeconds());
  }

  /** How many requests a story takes. */
  static int requests(BrandStory story) {
    return LoadCreators.requests(story)
        + Formats.requests(story.brand())
        + story.posts().size()
        + Import.pieces(story.snapshots()).size()
        + LoadLinks.requests(story)
        + LoadTeam.requests(story)
        + LoadCompetitors.requests(story.competitors())
        + Traffic.requests(story)
        + LoadOffline.requests(story)
        + LoadSignals.requests(story)
        + LoadAttribution.requests();
  }
}
