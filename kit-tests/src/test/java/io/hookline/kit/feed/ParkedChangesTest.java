package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of changes that the database refuses. */
@QuarkusTest
class ParkedChangesTest extends FeedFixture {

  @ParameterizedTest
  @ValueSource(strings = {"22008", "23514"})
  void aChangeThatTheDatabaseRefusesIsParkedAndTheRestArrives(String sqlState) {
    sister.said(ACME, 1).said(NORDLYS, 4).said(ACME, 3).open();
    List<String> others = new ArrayList<>(sister.ids());
    String bad = others.remove(2);
    things.refuse(bad, sqlState);
    poller.drain(FEED);
    poller.drain(FEED);

    assertThat(heard()).isEqualTo(others);
    assertThat(rows("select concat_ws(' ', feed, cursor, brand, id, sqlstate) from feed_parked"))
        .containsExactly(String.join(" ", FEED, "c3", NORDLYS, bad, sqlState));
    assertThat(cursors.position(FEED)).isEqualTo("c8");
  }

  @Test
  void aFeedThatIsReadAgainParksTheSameChangeOnce() {
    sister.said(ACME, 2).open();
    things.refuse(sister.ids().get(0), "22008");
    poller.drain(FEED);
    sql("truncate feed_cursor, heard");
    poller.drain(FEED);

    assertThat(heard()).isEqualTo(sister.ids().subList(1, 2));
    assertThat(count("feed_parked")).isEqualTo(1);
  }

  @Test
  void aFailureOfTheMomentParksNothing() {
    sister.said(ACME, 3).open();
    things.refuse(sister.ids().get(1), "40001");
    assertThatThrownBy(() -> poller.drain(FEED)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(heard()).isEmpty();

    things.refuseNothing();
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
    assertThat(count("feed_parked")).isZero();
  }

  @Test
  void aPageWithBothIsTriedAgainAsAWhole() {
    sister.said(ACME, 3).open();
    things.refuse(sister.ids().get(0), "22008");
    things.refuse(sister.ids().get(1), "40001");
    assertThatThrownBy(() -> poller.drain(FEED)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(heard()).isEmpty();
    assertThat(count("feed_parked")).isZero();
  }
}
