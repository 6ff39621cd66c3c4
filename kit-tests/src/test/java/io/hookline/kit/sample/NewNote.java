package io.hookline.kit.sample;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record NewNote(
    @NotBlank @Size(max = 100) String title,
    @NotNull Kind kind,
    @Size(max = 5) List<@NotNull @Valid Tag> tags,
    @Valid Money fee,
    LocalDate dueOn,
    UUID author,
    @Min(0) long size,
    Boolean open,
    @Personal String contact) {

  record Tag(@NotBlank String name) {}

  NewNote {
    tags = tags == null ? List.of() : tags;
  }
}
