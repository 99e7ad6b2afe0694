/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-journal.h"

G_BEGIN_DECLS

void gil_unsaved_ask   (AdwApplicationWindow *window,
                        GilJournal           *journal,
                        const GError         *reason);
void gil_unsaved_offer (AdwApplicationWindow *window,
                        GilJournal           *journal);

G_END_DECLS
