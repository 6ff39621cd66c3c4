package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.produce.comment.CommentFixtures.body;
import static io.hookline.content.produce.comment.CommentFixtures.importJson;
import static io.hookline.content.produce.comment.CommentFixtures.next;
import static io.hookline.content.produce.comment.CommentFixtures.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts of people who pile up marks on a character, hundreds of them. */
@QuarkusTest
class StackedMarksTest {

  private static final String STACKED = "ก" + "็".repeat(700) + "ขค";

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  @Test
  void aCommentIsKeptAndFound() {
    CommentFixtures.record(body(next(), post, STACKED)).statusCode(201);
    assertThat(search("ขค").<String>getList("items[*].text")).containsExactly(STACKED);
    assertThat(search("ก็็็็็็็็็็").<String>getList("items[*].text")).containsExactly(STACKED);
  }

  @Test
  void anImportedCommentIsKept() {
    Json result = importJson("[" + body(next(), post, STACKED) + "]");
    assertThat(result.getString("rows[0].status")).as(result.toString()).isEqualTo("APPLIED");
  }

  @Test
  void aCaptionIsKept() {
    operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "caption": "%s"}"""
                .formatted(STACKED))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
  }
}
