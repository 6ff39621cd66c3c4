package io.hookline.kit.sample;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record NoteView(
    UUID id,
    String title,
    Kind kind,
    List<String> tags,
    Money fee,
    LocalDate dueOn,
    long version,
    Instant createdAt)
    implements Versioned {}
