/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

AdwNavigationPage *gil_guide_page_new (const GilContext *context);

G_END_DECLS
