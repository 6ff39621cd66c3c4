package io.hookline.content.produce.disclosure;

import java.util.UUID;

/** The post of which evidence speaks, and what it must carry. */
public record PostDisclosure(UUID post, int contentVersion, RequiredDisclosures required) {}
