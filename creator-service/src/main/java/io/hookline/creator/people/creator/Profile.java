package io.hookline.creator.people.creator;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a creator, but for accounts; all but the name may be left out.
 *
 * @param email contact address; never leaves this service's own answers, as phone
 * @param niches what the videos are about
 * @param communities of which the creator is part
 * @param tags the brand's own
 */
@Embeddable
public record Profile(
    @NotBlank @Size(max = 200) @Schema(examples = "Mia Wong") @Column(name = "display_name")
        String displayName,
    @Personal @Email @Size(max = 320) @Schema(examples = "mia@example.com", nullable = true)
        String email,
    @Personal @PhoneNumber @Size(max = 40) @Schema(examples = "+4790123456", nullable = true)
        String phone,
    @CountryCode @Schema(examples = "NO", nullable = true, description = "ISO 3166-1, two letters")
        String country,
    @Size(max = 20) @Schema(examples = "[\"nb\", \"en\"]", description = "ISO 639, most used first")
        List<@LanguageCode String> languages,
    @Size(max = 20) @Schema(examples = "[\"Skin care\"]")
        List<@NotBlank @Size(max = 100) String> niches,
    @Size(max = 20) @Schema(examples = "[\"#skintok\"]")
        List<@NotBlank @Size(max = 100) String> communities,
    @Size(max = 50) @Schema(examples = "[\"spring-gifting\"]")
        List<@NotBlank @Size(max = 100) String> tags,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        @Schema(
            examples = "0.042",
            nullable = true,
            description = "Likes, comments and shares by views: 0.042 is 4.2 %")
        @Column(name = "engagement_rate")
        BigDecimal engagementRate,
    @Schema(nullable = true, description = "The group or tier of creators")
        @Column(name = "group_id")
        UUID groupId) {

  public Profile {
    displayName = displayName == null ? null : Characters.trimmed(displayName);
    email = Contact.email(email);
    phone = Contact.phone(phone);
    country = Texts.orNull(country);
    languages = Labels.each(languages);
    niches = Labels.each(niches);
    communities = Labels.each(communities);
    tags = Labels.each(tags);
    engagementRate =
        engagementRate == null || engagementRate.signum() == 0
            ? engagementRate
            : engagementRate.stripTrailingZeros();
  }

  Profile inGroup(UUID group) {
    return new Profile(
        displayName,
        email,
        phone,
        country,
        languages,
        niches,
        communities,
        tags,
        engagementRate,
        group);
  }

  /** Nothing but a name, and how the creator is treated. */
  static Profile of(String displayName, UUID groupId) {
    return new Profile(displayName, null, null, null, null, null, null, null, null, groupId);
  }
}
