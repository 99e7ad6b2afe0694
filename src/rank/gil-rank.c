#include "gil-rank.h"
