package io.hookline.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What has been measured of the brand's own accounts and posts in the 90 days. */
record Figures(
    List<PostRow> snapshots,
    List<PostRow> retentionCurves,
    List<PostRow> viewSources,
    List<Map<String, Object>> accountDays,
    List<StudioFile> files,
    List<AdRow> ads) {

  static Figures of(Brand brand, TeamStory team, Instant end, Dice dice) {
    StoryFile file = team.file();
    Audience audience = new Audience(brand, file.medianViews(), dice.split());
    Map<OwnPost, Viewers> viewers = audience.of(team.posts());
    if (!file.measuresDaily()) {
      List<PostRow> typed = new TypedSnapshots(end, dice.split()).of(viewers);
      return new Figures(
          typed, List.of(), List.of(), List.of(), List.of(), ads(brand, team, viewers, dice));
    }
    WatchedVideos videos = new WatchedVideos(end, dice.split());
    return new Figures(
        new DailySnapshots(file, end).of(viewers),
        videos.retentionCurves(viewers),
        videos.viewSources(viewers),
        new AccountDays(team.time().today(), dice.split()).all(),
        List.of(new StudioFile(brand, seen(viewers), team.time().today().minusDays(1))),
        ads(brand, team, viewers, dice));
  }

  private static List<AdRow> ads(
      Brand brand, TeamStory team, Map<OwnPost, Viewers> viewers, Dice dice) {
    return new Ads(brand, team.file(), team.time().today(), dice.split()).of(viewers);
  }

  private static List<StudioFile.Seen> seen(Map<OwnPost, Viewers> viewers) {
    return viewers.entrySet().stream()
        .filter(of -> of.getKey().network() == Network.TIKTOK)
        .map(of -> StudioFile.Seen.of(of.getKey(), of.getValue()))
        .toList();
  }
}
