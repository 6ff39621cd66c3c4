package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CreatorSearchTest {

  @Inject CountFollowers counts;
  @Inject BrandScope scope;

  private String gold;

  @BeforeEach
  void begin() {
    twoBrands();
    gold = Fixtures.creatorGroup("Gold");
    String file =
        """
        [{"displayName": "Mia Wong", "country": "NO", "languages": ["nb", "en"],
          "niches": ["Skin care"], "communities": ["#SkinTok"], "tags": ["spring"], "groupId": "%s",
          "engagementRate": 0.05, "accounts": [
            {"network": "TIKTOK", "handle": "mia.wong", "followers": 1000},
            {"network": "YOUTUBE", "handle": "мия", "followers": 500}]},
         {"displayName": "José Núñez", "country": "ES", "languages": ["es"], "niches": ["Hår"],
          "status": "PROSPECT", "engagementRate": 0.1, "accounts": [
            {"network": "INSTAGRAM", "handle": "jose", "followers": 90}]},
         {"displayName": "美亚 王", "country": "NO", "tags": ["spring", "autumn"], "accounts": [
            {"network": "TIKTOK", "handle": "wang", "followers": 2000}]},
         {"displayName": "Nobody Known", "accounts": []}]"""
            .formatted(gold);
    asOperator().body(file).post(acme("creators/imports")).then().statusCode(200);
    as(Tokens.operator(NORDLYS))
        .body(
            """
            {"displayName": "Mia of another brand", "country": "NO", "accounts": []}""")
        .post("/v1/brands/" + NORDLYS + "/creators")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=mia               | Mia Wong",
        "q=MIA WONG          | Mia Wong",
        "q=mia.wong          | Mia Wong",
        "q=wong              | Mia Wong",
        "q=мия               | Mia Wong",
        "q=mi*               | Mia Wong",
        "q=jose nunez        | José Núñez",
        "q=美亚               | 美亚 王",
        "q=\"wong mia\"      | ",
        "country=NO          | 美亚 王;Mia Wong",
        "language=en         | Mia Wong",
        "niche=SKIN CARE     | Mia Wong",
        "niche=har           | José Núñez",
        "community=skintok   | Mia Wong",
        "tag=#Spring         | 美亚 王;Mia Wong",
        "status=PROSPECT     | José Núñez",
        "network=YOUTUBE     | Mia Wong",
        "network=TIKTOK      | 美亚 王;Mia Wong",
        "followersFrom=1500  | 美亚 王;Mia Wong",
        "followersTo=90      | José Núñez",
        "engagementFrom=0.05 | José Núñez;Mia Wong",
        "engagementTo=0.06   | Mia Wong",
        "sort=NEWEST         | Nobody Known;美亚 王;José Núñez;Mia Wong",
        "sort=MOST_FOLLOWERS | 美亚 王;Mia Wong;José Núñez;Nobody Known",
        "sort=FEWEST_FOLLOWERS   | José Núñez;Mia Wong;美亚 王",
        "sort=HIGHEST_ENGAGEMENT | José Núñez;Mia Wong;Nobody Known;美亚 王",
      })
  void aFilterOrOrderShowsWhatItSays(String query, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split(";"));
    List<String> found = names(query);
    if (query.startsWith("sort=HIGHEST")) {
      assertThat(found.subList(0, 2)).isEqualTo(expected.subList(0, 2));
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void filtersHoldTogetherAndWithAnOrder() {
    assertThat(names("country=NO&tag=spring&sort=MOST_FOLLOWERS"))
        .containsExactly("美亚 王", "Mia Wong");
    assertThat(names("country=NO&followersFrom=1500&followersTo=1500")).containsExactly("Mia Wong");
    assertThat(names("groupId=" + gold + "&q=wong")).containsExactly("Mia Wong");
    assertThat(names("country=NO&status=PROSPECT")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NEWEST, 4", "MOST_FOLLOWERS, 4", "FEWEST_FOLLOWERS, 3", "HIGHEST_ENGAGEMENT, 4"})
  void pagesOfEachOrderShowEachCreatorOnce(String sort, int all) {
    List<String> whole = names("sort=" + sort);
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = asOperator().queryParam("sort", sort).queryParam("limit", 1);
      Json page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get(acme("creators"))
              .as(Json.class);
      paged.addAll(page.getList("items[*].displayName"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(paged).isEqualTo(whole).hasSize(all);
    expect(
        asOperator().queryParam("sort", sort).queryParam("cursor", "x").get(acme("creators")),
        400,
        "INVALID_CURSOR");
  }

  @Test
  void whatIsChangedIsFoundByWhatItIsNow() {
    String id = asOperator().get(acme("creators?q=jose")).as(Json.class).getString("items[0].id");
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"displayName": "Pepe", "country": "MX", "accounts": [
              {"network": "TIKTOK", "handle": "pepe", "followers": 7}]}""")
        .put(acme("creators/" + id))
        .then()
        .statusCode(200);
    assertThat(names("q=jose")).isEmpty();
    assertThat(names("network=INSTAGRAM")).isEmpty();
    assertThat(names("q=pepe&country=MX&followersTo=7")).containsExactly("Pepe");
    asOperator()
        .body("{\"to\": \"CONTACTED\"}")
        .post(acme("creators/" + id + "/move"))
        .then()
        .statusCode(200);
    assertThat(names("status=CONTACTED")).containsExactly("Pepe");
  }

  @Test
  void aNewerCountOfFollowersIsFoundAndAnOlderOneIsNot() {
    Json mia = asOperator().get(acme("creators?q=mia")).as(Json.class);
    UUID account = UUID.fromString(mia.getString("items[0].accounts[0].id"));
    Instant later = Instant.now().plusSeconds(60);
    take(
        ACME,
        List.of(
            new AccountFollowers.Count(account, 9_000, later),
            new AccountFollowers.Count(account, 8_000, later.minusSeconds(1))));
    take(ACME, List.of(new AccountFollowers.Count(account, 1, later.minusSeconds(2))));
    take(NORDLYS, List.of(new AccountFollowers.Count(account, 3, later.plusSeconds(9))));
    assertThat(names("sort=MOST_FOLLOWERS")).startsWith("Mia Wong");
    assertThat(names("followersFrom=9500&followersTo=9500")).containsExactly("Mia Wong");
    Json now = asOperator().get(acme("creators/" + mia.getString("items[0].id"))).as(Json.class);
    assertThat(now.getLong("followers")).isEqualTo(9_500);
    assertThat(now.getLong("version")).isEqualTo(mia.getLong("items[0].version"));
  }

  @Test
  void whatIsNoFilterIsRefused() {
    for (String query :
        List.of(
            "country=norway",
            "sort=BEST",
            "followersFrom=-1",
            "engagementFrom=5",
            "engagementFrom=1e-400000000",
            "engagementTo=1e-400000000",
            "q=...")) {
      assertThat(asOperator().get(acme("creators?" + query)).statusCode())
          .as(query)
          .isBetween(400, 422);
    }
  }

  @Test
  @EmptyFiles
  void eachWayToReadHasItsIndex() throws SQLException {
    many();
    CreatorFilter plain = new CreatorFilter();
    for (Map.Entry<CreatorSort, String> order :
        Map.of(
                CreatorSort.NEWEST, "pk_creator_search",
                CreatorSort.MOST_FOLLOWERS, "ix_creator_search_followers",
                CreatorSort.FEWEST_FOLLOWERS, "ix_creator_search_followers",
                CreatorSort.HIGHEST_ENGAGEMENT, "ix_creator_search_engagement")
            .entrySet()) {
      plain.sort = order.getKey();
      assertThat(plan(plain, true)).anyMatch(line -> line.contains(order.getValue()));
      assertThat(plan(plain, true)).noneMatch(line -> line.contains("Sort"));
    }
    CreatorFilter words = new CreatorFilter();
    words.sort = CreatorSort.MOST_FOLLOWERS;
    words.q = "mia";
    assertThat(plan(words, false)).anyMatch(line -> line.contains("ix_creator_search_search"));
    CreatorFilter facets = new CreatorFilter();
    facets.sort = CreatorSort.NEWEST;
    facets.country = "NO";
    facets.tag = "spring";
    assertThat(plan(facets, false)).anyMatch(line -> line.contains("ix_creator_search_facets"));
    CreatorFilter range = new CreatorFilter();
    range.sort = CreatorSort.NEWEST;
    range.followersFrom = 99_000L;
    assertThat(plan(range, false)).anyMatch(line -> line.contains("ix_creator_search_followers"));
  }

  private void take(String brand, List<AccountFollowers.Count> counted) {
    scope.run(brand, () -> counts.take(counted));
  }

  /** Enough for PostgreSQL to choose by what is there. */
  private static void many() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into creator (id, brand, display_name, version, created_at, updated_at)
          select uuidv7(), '%s', 'Creator ' || n, 0, now(), now() from generate_series(1, 5000) n"""
              .formatted(ACME));
      sql.execute(
          """
          insert into creator_search (id, brand, search, facets, followers, engagement)
          select id, brand, to_tsvector('simple', display_name),
                 array['country:' || chr(65 + (random() * 25)::int), 'tag:' || (random() * 90)::int],
                 (random() * 100000)::int, (random() * 1000)::int
            from creator on conflict do nothing""");
      sql.execute("analyze creator_search");
    }
  }

  private static List<String> plan(CreatorFilter filter, boolean newest) throws SQLException {
    CreatorSearch search = new CreatorSearch(filter, null);
    String sql =
        (newest ? search.newest() : search.indexed())
            .replace(":newest", "2000")
            .replace(":limit", "51")
            .replace(":brand", "'" + ACME + "'");
    for (Map.Entry<String, Object> value : search.values().entrySet()) {
      Object is = value.getValue();
      String text = is instanceof String[] all ? "{" + String.join(",", all) + "}" : is.toString();
      sql = sql.replace(":" + value.getKey(), "'" + text.replace("'", "''") + "'");
    }
    return Owner.plan(
        ACME, sql, "enable_seqscan = off", newest ? "enable_sort = off" : "enable_indexscan = off");
  }

  private static List<String> names(String query) {
    RequestSpecification request = asOperator();
    for (String part : query.strip().split("&")) {
      String[] pair = part.split("=", 2);
      request.queryParam(pair[0], pair[1].strip());
    }
    return request.get(acme("creators")).as(Json.class).getList("items[*].displayName");
  }
}
