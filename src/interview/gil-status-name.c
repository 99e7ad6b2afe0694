/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-status-name.h"

static const GilText names[] = {
  [GIL_ANSWER_NOT_STARTED] = { (char *) "Not started", (char *) "시작 전" },
  [GIL_ANSWER_DRAFT] = { (char *) "Draft", (char *) "초안" },
  [GIL_ANSWER_PRACTISING] = { (char *) "Practising", (char *) "연습 중" },
  [GIL_ANSWER_READY] = { (char *) "Ready", (char *) "자신 있음" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (names) == GIL_ANSWER_N_STATUSES);

const char *
gil_status_name (GilAnswerStatus status,
                 GilLang         lang)
{
  g_return_val_if_fail ((guint) status < GIL_ANSWER_N_STATUSES, NULL);

  return gil_text_in (&names[status], lang);
}
