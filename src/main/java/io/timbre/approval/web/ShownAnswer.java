package io.timbre.approval.web;

import io.timbre.approval.Answer;
import io.timbre.shell.Format;

/** A reviewer's answer, written for people. */
record ShownAnswer(String reviewer, boolean approved, String words, String when) {

  static ShownAnswer of(Answer answer, Format format) {
    return new ShownAnswer(
        answer.reviewer(), answer.isApproval(), answer.words(), format.moment(answer.answeredAt()));
  }
}
