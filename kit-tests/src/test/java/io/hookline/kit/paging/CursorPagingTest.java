package io.hookline.kit.paging;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.sql;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CursorPagingTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  /** Rows come and go between the pages; those that were there throughout are each seen once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWalkMissesAndRepeatsNothing(long seed) {
    Random random = new Random(seed);
    Set<String> throughout = new LinkedHashSet<>();
    List<String> passing = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String id = insert();
      if (random.nextBoolean()) {
        throughout.add(id);
      } else {
        passing.add(id);
      }
    }
    List<String> walked = new ArrayList<>();
    String cursor = null;
    do {
      Json page = page(1 + random.nextInt(9), cursor);
      walked.addAll(page.getList("items[*].id"));
      cursor = page.getString("nextCursor");
      for (int i = random.nextInt(4); i > 0; i--) {
        passing.add(insert());
      }
      for (int i = random.nextInt(4); i > 0 && !passing.isEmpty(); i--) {
        delete(passing.remove(random.nextInt(passing.size())));
      }
    } while (cursor != null);

    assertThat(walked).doesNotHaveDuplicates().containsAll(throughout);
    assertThat(walked).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void theLastPageHasNoCursorEvenWhenItIsFull() {
    for (int i = 0; i < 4; i++) {
      insert();
    }
    assertThat(page(4, null).getString("nextCursor")).isNull();
    assertThat(page(3, null).getString("nextCursor")).isNotNull();
    assertThat(page(200, null).getList("items")).hasSize(4);
  }

  @Test
  void anEmptyListIsAPage() {
    Json page = page(10, null);
    assertThat(page.getList("items")).isEmpty();
    assertThat(page.getMap("")).containsKey("nextCursor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "!!!", "bm90IGFuIGlk", "MDE5OA", "fn5-", "JTAw", "MTkzfHwtfA", "JXp6"})
  void aCursorThatWasNotGivenOutIsRefused(String cursor) {
    expect(as(Tokens.analyst(ACME)).queryParam("cursor", cursor).get(NOTES), 400, "INVALID_CURSOR");
  }

  private static Json page(int limit, String cursor) {
    var request = as(Tokens.analyst(ACME)).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(NOTES).then().statusCode(200).extract().as(Json.class);
  }

  private static String insert() {
    UUID id = Ids.next();
    sql(
        "insert into note (id, brand, title, kind, tags, version, created_at)"
            + " values (?, ?, ?, 'IDEA', '[]', 0, now())",
        id,
        ACME,
        id.toString());
    return id.toString();
  }

  private static void delete(String id) {
    sql("delete from note where id = ?", UUID.fromString(id));
  }
}
