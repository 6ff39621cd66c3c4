/** What every aggregate repeats: finding, paging, saving with its event. */
package io.hookline.kit.aggregate;
