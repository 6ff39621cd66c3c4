/** The brand's share of what it and its competitors publish and get, by one rule for all. */
package io.hookline.content.measure.voice;
