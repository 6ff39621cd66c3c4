package io.hookline.attribution.credit.setting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is proposed, by objective. */
@Schema(name = "AttributionPresets")
record SettingPresetsView(List<SettingPreset> presets) {}
