/**
 * Videos that files and connections tell of and that no post is yet, until one of them claims it.
 */
package io.hookline.content.measure.unclaimed;
