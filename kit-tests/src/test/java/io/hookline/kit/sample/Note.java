package io.hookline.kit.sample;

import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "note")
class Note {

  @Id private UUID id;
  @TenantId private String brand;
  private String title;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> tags = new ArrayList<>();

  @Column(name = "fee_amount")
  private BigDecimal feeAmount;

  @Column(name = "fee_currency")
  private String feeCurrency;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String contact;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Note() {}

  Note(UUID id, NewNote facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    apply(facts);
  }

  void apply(NewNote facts) {
    title = facts.title();
    kind = facts.kind();
    tags = facts.tags().stream().map(NewNote.Tag::name).toList();
    feeAmount = facts.fee() == null ? null : facts.fee().amount();
    feeCurrency = facts.fee() == null ? null : facts.fee().currency();
    dueOn = facts.dueOn();
    contact = facts.contact();
  }

  NoteView view() {
    Money fee = feeAmount == null ? null : new Money(feeAmount, feeCurrency);
    return new NoteView(id, title, kind, tags, fee, dueOn, version, createdAt);
  }
}
