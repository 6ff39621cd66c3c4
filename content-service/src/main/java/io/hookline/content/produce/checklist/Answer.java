package io.hookline.content.produce.checklist;

import io.hookline.content.document.Author;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What somebody has found, as it is kept. */
record Answer(
    UUID standardId, Verdict verdict, String note, Author answeredBy, Instant answeredAt) {

  boolean says(AnswerUpdate sent) {
    return verdict == sent.verdict() && Objects.equals(note, sent.note());
  }
}
