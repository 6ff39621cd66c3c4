/** What came of comments: how many of which class, answered how soon, and how their answers did. */
package io.hookline.content.measure.answer;
