package io.hookline.creator.people.note;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorNoteTest {

  private static final String HOSTILE = "<script>alert('مرحبا')</script> =1+1 \\u202e";

  @Inject JobWorker worker;

  private String notes;
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    notes = acme("creators/" + mia + "/notes");
  }

  @Test
  void aNoteSaysWhoWroteItAndComesBackAsItWas() {
    Json note = write("  " + HOSTILE);
    assertThat(note.getString("text")).isEqualTo(HOSTILE.replace("\\u202e", "").strip());
    assertThat(note.getString("by.subject")).isEqualTo("oscar-" + ACME);
    write("later");
    Json list = as(Tokens.analyst(ACME)).get(notes).as(Json.class);
    assertThat(list.getList("items[*].text")).hasSize(2).startsWith("later");
    Json change = PublishedChanges.read();
    assertThat(change.getString("[-1].subject")).startsWith("creators/" + mia + "/notes/");
    assertThat(change.toString()).doesNotContain("later");
  }

  @Test
  void aNoteIsRemovedByWhoHasSeenIt() {
    String one = notes + "/" + write("gone soon").getString("id");
    expect(asOperator().delete(one), 428, "PRECONDITION_REQUIRED");
    expect(asOperator().header("If-Match", "\"3\"").delete(one), 412, "STALE");
    asOperator().header("If-Match", "\"0\"").delete(one).then().statusCode(204);
    expect(asOperator().get(one), 404, "CREATOR_NOTE_NOT_FOUND");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.CreatorNoteRemoved");
  }

  @Test
  void aNoteIsAboutItsCreator() {
    String id = write("hers").getString("id");
    String other = acme("creators/" + creator("other") + "/notes");
    expect(asOperator().get(other + "/" + id), 404, "CREATOR_NOTE_NOT_FOUND");
    expect(
        asOperator()
            .body("{\"text\": \"x\"}")
            .post(acme("creators/00000000-0000-7000-8000-000000000000/notes")),
        404,
        "CREATOR_NOT_FOUND");
  }

  @Test
  void notesGoWithThePerson() {
    asOperator()
        .header("Idempotency-Key", "n")
        .body("{\"text\": \"secret words\"}")
        .post(notes)
        .then()
        .statusCode(201);
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(asOperator().get(notes).as(Json.class).getList("items")).isEmpty();
    assertThat(
            asOperator()
                .header("Idempotency-Key", "n")
                .body("{\"text\": \"secret words\"}")
                .post(notes)
                .asString())
        .as("the kept answer")
        .doesNotContain("secret");
    assertThat(as(Tokens.admin(ACME)).get(acme("audit") + "?limit=200").asString())
        .doesNotContain("secret");
  }

  private Json write(String text) {
    return asOperator()
        .body("{\"text\": \"" + text + "\"}")
        .post(notes)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }
}
