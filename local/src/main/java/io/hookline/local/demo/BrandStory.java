package io.hookline.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has happened at one brand in 90 days. */
record BrandStory(
    Brand brand,
    List<Post> posts,
    List<Snapshot> snapshots,
    List<Link> links,
    List<Click> clicks,
    List<Order> orders,
    TeamStory team,
    Figures figures,
    List<Competitor> competitors) {

  static BrandStory of(Brand brand, Instant end, Dice dice) {
    List<Post> posts = new Posts(brand, end, dice.split()).all();
    List<Link> links = Links.of(brand, posts);
    List<Click> clicks = new Clicks(brand, end, dice.split()).all(posts, links);
    List<Order> orders = new Orders(brand, end, dice.split()).all(posts, clicks);
    Map<Post, Long> arrivals =
        clicks.stream().collect(Collectors.groupingBy(Click::post, Collectors.counting()));
    Snapshots snapshots = new Snapshots(end, dice.split());
    Function<Post, List<Snapshot>> capture =
        post -> snapshots.of(post, arrivals.getOrDefault(post, 0L).intValue());
    TeamStory team = TeamStory.of(brand, posts, end, dice.split());
    return new BrandStory(
        brand,
        posts,
        posts.stream().map(capture).flatMap(List::stream).toList(),
        links,
        clicks,
        orders,
        team,
        Figures.of(brand, team, end, dice.split()),
        new Competitors(brand, end, dice.split()).all());
  }
}
