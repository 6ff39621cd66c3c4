package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is there of a brand after its account was read. */
final class WhatWasRead {

  /** All but ids and when it was read. */
  private static final List<String> ALL =
      List.of(
          """
          select concat_ws(' ', 'snapshot', p.network_post_id, s.dataset, s.source, s.views, s.likes,
                           s.comments, s.shares, s.saves)
            from snapshot s join post p on p.id = s.post_id where s.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'unclaimed', u.network_post_id, r.dataset, r.source,
                           r.reading -> 'counters' ->> 'views')
            from unclaimed_post u left join unclaimed_reading r on r.unclaimed_post_id = u.id
           where u.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'day', day, source, views, followers)
            from account_snapshot where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'comment', platform_id, text)
            from comment where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'audience', dimension, day, source, shares)
            from audience where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'there', p.network_post_id, a.state, a.source)
            from post_availability a join post p on p.id = a.post_id
           where a.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'event', type, count(*)) from outbox
           where brand = '%s' and type similar to '%%(Snapshot|Audience|Comment)%%'
           group by type order by 1
          """);

  private WhatWasRead() {}

  static List<String> of(RunningService service, String slug) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement()) {
      for (String query : ALL) {
        try (ResultSet row = sql.executeQuery(query.formatted(slug))) {
          while (row.next()) {
            rows.add(row.getString(1));
          }
        }
      }
    }
    return rows;
  }

  /**
   * Each video is one snapshot with one event, or one unclaimed video with one reading.
   *
   * @param run its synchronisation, in the items
   */
  static void complete(RunningService service, String slug, ManyVideos videos, Json run)
      throws SQLException {
    int posts = videos.posts();
    int strangers = videos.count() - posts;
    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(run.getLong("items[0].refused")).isZero();
    assertThat(run.getLong("items[0].videos")).isEqualTo(videos.count());
    String ofBrand = " where brand = '" + slug + "'";
    String snapshots = "from snapshot" + ofBrand;
    String events = "from outbox" + ofBrand + " and type like '%.SnapshotRecorded'";
    assertThat(service.count("select count(*) " + snapshots)).isEqualTo(posts);
    assertThat(service.count("select count(distinct post_id) " + snapshots)).isEqualTo(posts);
    assertThat(service.count("select count(*) " + events)).isEqualTo(posts);
    assertThat(service.count("select count(*) from unclaimed_post" + ofBrand)).isEqualTo(strangers);
    assertThat(service.count("select count(*) from unclaimed_reading" + ofBrand))
        .isEqualTo(strangers);
    assertThat(service.count("select count(*) from comment" + ofBrand))
        .isEqualTo(videos.comments());
  }
}
