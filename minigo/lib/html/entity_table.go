package html

// entityNames holds the names of characters in HTML 5 and the characters, but for two that are blank.
const entityNames = "" +
	"AElig=\u00c6 AElig;=\u00c6 AMP=& AMP;=& Aacute=\u00c1 Aacute;=\u00c1 Abreve;=Ă Acirc=\u00c2 Acirc;=\u00c2 Acy;=А Afr;=𝔄" +
	" Agrave=\u00c0 Agrave;=\u00c0 Alpha;=Α Amacr;=Ā And;=⩓ Aogon;=Ą Aopf;=𝔸 ApplyFunction;=\u2061 Aring=\u00c5 Aring;=\u00c5 Ascr;=𝒜" +
	" Assign;=≔ Atilde=\u00c3 Atilde;=\u00c3 Auml=\u00c4 Auml;=\u00c4 Backslash;=∖ Barv;=⫧ Barwed;=⌆ Bcy;=Б Because;=∵ Bernoullis;=ℬ" +
	" Beta;=Β Bfr;=𝔅 Bopf;=𝔹 Breve;=˘ Bscr;=ℬ Bumpeq;=≎ CHcy;=Ч COPY=\u00a9 COPY;=\u00a9 Cacute;=Ć Cap;=⋒ CapitalDifferentialD;=ⅅ" +
	" Cayleys;=ℭ Ccaron;=Č Ccedil=\u00c7 Ccedil;=\u00c7 Ccirc;=Ĉ Cconint;=∰ Cdot;=Ċ Cedilla;=\u00b8 CenterDot;=\u00b7 Cfr;=ℭ Chi;=Χ" +
	" CircleDot;=⊙ CircleMinus;=⊖ CirclePlus;=⊕ CircleTimes;=⊗ ClockwiseContourIntegral;=∲ CloseCurlyDoubleQuote;=” CloseCurlyQuote;=’" +
	" Colon;=∷ Colone;=⩴ Congruent;=≡ Conint;=∯ ContourIntegral;=∮ Copf;=ℂ Coproduct;=∐ CounterClockwiseContourIntegral;=∳ Cross;=⨯" +
	" Cscr;=𝒞 Cup;=⋓ CupCap;=≍ DD;=ⅅ DDotrahd;=⤑ DJcy;=Ђ DScy;=Ѕ DZcy;=Џ Dagger;=‡ Darr;=↡ Dashv;=⫤ Dcaron;=Ď Dcy;=Д Del;=∇ Delta;=Δ" +
	" Dfr;=𝔇 DiacriticalAcute;=\u00b4 DiacriticalDot;=˙ DiacriticalDoubleAcute;=˝ DiacriticalGrave;=` DiacriticalTilde;=˜ Diamond;=⋄" +
	" DifferentialD;=ⅆ Dopf;=𝔻 Dot;=\u00a8 DotDot;=⃜ DotEqual;=≐ DoubleContourIntegral;=∯ DoubleDot;=\u00a8 DoubleDownArrow;=⇓" +
	" DoubleLeftArrow;=⇐ DoubleLeftRightArrow;=⇔ DoubleLeftTee;=⫤ DoubleLongLeftArrow;=⟸ DoubleLongLeftRightArrow;=⟺" +
	" DoubleLongRightArrow;=⟹ DoubleRightArrow;=⇒ DoubleRightTee;=⊨ DoubleUpArrow;=⇑ DoubleUpDownArrow;=⇕ DoubleVerticalBar;=∥" +
	" DownArrow;=↓ DownArrowBar;=⤓ DownArrowUpArrow;=⇵ DownBreve;=̑ DownLeftRightVector;=⥐ DownLeftTeeVector;=⥞ DownLeftVector;=↽" +
	" DownLeftVectorBar;=⥖ DownRightTeeVector;=⥟ DownRightVector;=⇁ DownRightVectorBar;=⥗ DownTee;=⊤ DownTeeArrow;=↧ Downarrow;=⇓" +
	" Dscr;=𝒟 Dstrok;=Đ ENG;=Ŋ ETH=\u00d0 ETH;=\u00d0 Eacute=\u00c9 Eacute;=\u00c9 Ecaron;=Ě Ecirc=\u00ca Ecirc;=\u00ca Ecy;=Э Edot;=Ė" +
	" Efr;=𝔈 Egrave=\u00c8 Egrave;=\u00c8 Element;=∈ Emacr;=Ē EmptySmallSquare;=◻ EmptyVerySmallSquare;=▫ Eogon;=Ę Eopf;=𝔼 Epsilon;=Ε" +
	" Equal;=⩵ EqualTilde;=≂ Equilibrium;=⇌ Escr;=ℰ Esim;=⩳ Eta;=Η Euml=\u00cb Euml;=\u00cb Exists;=∃ ExponentialE;=ⅇ Fcy;=Ф Ffr;=𝔉" +
	" FilledSmallSquare;=◼ FilledVerySmallSquare;=▪ Fopf;=𝔽 ForAll;=∀ Fouriertrf;=ℱ Fscr;=ℱ GJcy;=Ѓ GT=> GT;=> Gamma;=Γ Gammad;=Ϝ" +
	" Gbreve;=Ğ Gcedil;=Ģ Gcirc;=Ĝ Gcy;=Г Gdot;=Ġ Gfr;=𝔊 Gg;=⋙ Gopf;=𝔾 GreaterEqual;=≥ GreaterEqualLess;=⋛ GreaterFullEqual;=≧" +
	" GreaterGreater;=⪢ GreaterLess;=≷ GreaterSlantEqual;=⩾ GreaterTilde;=≳ Gscr;=𝒢 Gt;=≫ HARDcy;=Ъ Hacek;=ˇ Hat;=^ Hcirc;=Ĥ Hfr;=ℌ" +
	" HilbertSpace;=ℋ Hopf;=ℍ HorizontalLine;=─ Hscr;=ℋ Hstrok;=Ħ HumpDownHump;=≎ HumpEqual;=≏ IEcy;=Е IJlig;=Ĳ IOcy;=Ё Iacute=\u00cd" +
	" Iacute;=\u00cd Icirc=\u00ce Icirc;=\u00ce Icy;=И Idot;=İ Ifr;=ℑ Igrave=\u00cc Igrave;=\u00cc Im;=ℑ Imacr;=Ī ImaginaryI;=ⅈ" +
	" Implies;=⇒ Int;=∬ Integral;=∫ Intersection;=⋂ InvisibleComma;=\u2063 InvisibleTimes;=\u2062 Iogon;=Į Iopf;=𝕀 Iota;=Ι Iscr;=ℐ" +
	" Itilde;=Ĩ Iukcy;=І Iuml=\u00cf Iuml;=\u00cf Jcirc;=Ĵ Jcy;=Й Jfr;=𝔍 Jopf;=𝕁 Jscr;=𝒥 Jsercy;=Ј Jukcy;=Є KHcy;=Х KJcy;=Ќ Kappa;=Κ" +
	" Kcedil;=Ķ Kcy;=К Kfr;=𝔎 Kopf;=𝕂 Kscr;=𝒦 LJcy;=Љ LT=< LT;=< Lacute;=Ĺ Lambda;=Λ Lang;=⟪ Laplacetrf;=ℒ Larr;=↞ Lcaron;=Ľ Lcedil;=Ļ" +
	" Lcy;=Л LeftAngleBracket;=⟨ LeftArrow;=← LeftArrowBar;=⇤ LeftArrowRightArrow;=⇆ LeftCeiling;=⌈ LeftDoubleBracket;=⟦" +
	" LeftDownTeeVector;=⥡ LeftDownVector;=⇃ LeftDownVectorBar;=⥙ LeftFloor;=⌊ LeftRightArrow;=↔ LeftRightVector;=⥎ LeftTee;=⊣" +
	" LeftTeeArrow;=↤ LeftTeeVector;=⥚ LeftTriangle;=⊲ LeftTriangleBar;=⧏ LeftTriangleEqual;=⊴ LeftUpDownVector;=⥑ LeftUpTeeVector;=⥠" +
	" LeftUpVector;=↿ LeftUpVectorBar;=⥘ LeftVector;=↼ LeftVectorBar;=⥒ Leftarrow;=⇐ Leftrightarrow;=⇔ LessEqualGreater;=⋚" +
	" LessFullEqual;=≦ LessGreater;=≶ LessLess;=⪡ LessSlantEqual;=⩽ LessTilde;=≲ Lfr;=𝔏 Ll;=⋘ Lleftarrow;=⇚ Lmidot;=Ŀ LongLeftArrow;=⟵" +
	" LongLeftRightArrow;=⟷ LongRightArrow;=⟶ Longleftarrow;=⟸ Longleftrightarrow;=⟺ Longrightarrow;=⟹ Lopf;=𝕃 LowerLeftArrow;=↙" +
	" LowerRightArrow;=↘ Lscr;=ℒ Lsh;=↰ Lstrok;=Ł Lt;=≪ Map;=⤅ Mcy;=М MediumSpace;=\u205f Mellintrf;=ℳ Mfr;=𝔐 MinusPlus;=∓ Mopf;=𝕄" +
	" Mscr;=ℳ Mu;=Μ NJcy;=Њ Nacute;=Ń Ncaron;=Ň Ncedil;=Ņ Ncy;=Н NegativeMediumSpace;=\u200b NegativeThickSpace;=\u200b" +
	" NegativeThinSpace;=\u200b NegativeVeryThinSpace;=\u200b NestedGreaterGreater;=≫ NestedLessLess;=≪ Nfr;=𝔑 NoBreak;=\u2060" +
	" NonBreakingSpace;=\u00a0 Nopf;=ℕ Not;=⫬ NotCongruent;=≢ NotCupCap;=≭ NotDoubleVerticalBar;=∦ NotElement;=∉ NotEqual;=≠" +
	" NotEqualTilde;=≂̸ NotExists;=∄ NotGreater;=≯ NotGreaterEqual;=≱ NotGreaterFullEqual;=≧̸ NotGreaterGreater;=≫̸ NotGreaterLess;=≹" +
	" NotGreaterSlantEqual;=⩾̸ NotGreaterTilde;=≵ NotHumpDownHump;=≎̸ NotHumpEqual;=≏̸ NotLeftTriangle;=⋪ NotLeftTriangleBar;=⧏̸" +
	" NotLeftTriangleEqual;=⋬ NotLess;=≮ NotLessEqual;=≰ NotLessGreater;=≸ NotLessLess;=≪̸ NotLessSlantEqual;=⩽̸ NotLessTilde;=≴" +
	" NotNestedGreaterGreater;=⪢̸ NotNestedLessLess;=⪡̸ NotPrecedes;=⊀ NotPrecedesEqual;=⪯̸ NotPrecedesSlantEqual;=⋠" +
	" NotReverseElement;=∌ NotRightTriangle;=⋫ NotRightTriangleBar;=⧐̸ NotRightTriangleEqual;=⋭ NotSquareSubset;=⊏̸" +
	" NotSquareSubsetEqual;=⋢ NotSquareSuperset;=⊐̸ NotSquareSupersetEqual;=⋣ NotSubset;=⊂⃒ NotSubsetEqual;=⊈ NotSucceeds;=⊁" +
	" NotSucceedsEqual;=⪰̸ NotSucceedsSlantEqual;=⋡ NotSucceedsTilde;=≿̸ NotSuperset;=⊃⃒ NotSupersetEqual;=⊉ NotTilde;=≁" +
	" NotTildeEqual;=≄ NotTildeFullEqual;=≇ NotTildeTilde;=≉ NotVerticalBar;=∤ Nscr;=𝒩 Ntilde=\u00d1 Ntilde;=\u00d1 Nu;=Ν OElig;=Œ" +
	" Oacute=\u00d3 Oacute;=\u00d3 Ocirc=\u00d4 Ocirc;=\u00d4 Ocy;=О Odblac;=Ő Ofr;=𝔒 Ograve=\u00d2 Ograve;=\u00d2 Omacr;=Ō Omega;=Ω" +
	" Omicron;=Ο Oopf;=𝕆 OpenCurlyDoubleQuote;=“ OpenCurlyQuote;=‘ Or;=⩔ Oscr;=𝒪 Oslash=\u00d8 Oslash;=\u00d8 Otilde=\u00d5" +
	" Otilde;=\u00d5 Otimes;=⨷ Ouml=\u00d6 Ouml;=\u00d6 OverBar;=‾ OverBrace;=⏞ OverBracket;=⎴ OverParenthesis;=⏜ PartialD;=∂ Pcy;=П" +
	" Pfr;=𝔓 Phi;=Φ Pi;=Π PlusMinus;=\u00b1 Poincareplane;=ℌ Popf;=ℙ Pr;=⪻ Precedes;=≺ PrecedesEqual;=⪯ PrecedesSlantEqual;=≼" +
	" PrecedesTilde;=≾ Prime;=″ Product;=∏ Proportion;=∷ Proportional;=∝ Pscr;=𝒫 Psi;=Ψ QUOT=\" QUOT;=\" Qfr;=𝔔 Qopf;=ℚ Qscr;=𝒬 RBarr;=⤐" +
	" REG=\u00ae REG;=\u00ae Racute;=Ŕ Rang;=⟫ Rarr;=↠ Rarrtl;=⤖ Rcaron;=Ř Rcedil;=Ŗ Rcy;=Р Re;=ℜ ReverseElement;=∋" +
	" ReverseEquilibrium;=⇋ ReverseUpEquilibrium;=⥯ Rfr;=ℜ Rho;=Ρ RightAngleBracket;=⟩ RightArrow;=→ RightArrowBar;=⇥" +
	" RightArrowLeftArrow;=⇄ RightCeiling;=⌉ RightDoubleBracket;=⟧ RightDownTeeVector;=⥝ RightDownVector;=⇂ RightDownVectorBar;=⥕" +
	" RightFloor;=⌋ RightTee;=⊢ RightTeeArrow;=↦ RightTeeVector;=⥛ RightTriangle;=⊳ RightTriangleBar;=⧐ RightTriangleEqual;=⊵" +
	" RightUpDownVector;=⥏ RightUpTeeVector;=⥜ RightUpVector;=↾ RightUpVectorBar;=⥔ RightVector;=⇀ RightVectorBar;=⥓ Rightarrow;=⇒" +
	" Ropf;=ℝ RoundImplies;=⥰ Rrightarrow;=⇛ Rscr;=ℛ Rsh;=↱ RuleDelayed;=⧴ SHCHcy;=Щ SHcy;=Ш SOFTcy;=Ь Sacute;=Ś Sc;=⪼ Scaron;=Š" +
	" Scedil;=Ş Scirc;=Ŝ Scy;=С Sfr;=𝔖 ShortDownArrow;=↓ ShortLeftArrow;=← ShortRightArrow;=→ ShortUpArrow;=↑ Sigma;=Σ SmallCircle;=∘" +
	" Sopf;=𝕊 Sqrt;=√ Square;=□ SquareIntersection;=⊓ SquareSubset;=⊏ SquareSubsetEqual;=⊑ SquareSuperset;=⊐ SquareSupersetEqual;=⊒" +
	" SquareUnion;=⊔ Sscr;=𝒮 Star;=⋆ Sub;=⋐ Subset;=⋐ SubsetEqual;=⊆ Succeeds;=≻ SucceedsEqual;=⪰ SucceedsSlantEqual;=≽ SucceedsTilde;=≿" +
	" SuchThat;=∋ Sum;=∑ Sup;=⋑ Superset;=⊃ SupersetEqual;=⊇ Supset;=⋑ THORN=\u00de THORN;=\u00de TRADE;=™ TSHcy;=Ћ TScy;=Ц Tau;=Τ" +
	" Tcaron;=Ť Tcedil;=Ţ Tcy;=Т Tfr;=𝔗 Therefore;=∴ Theta;=Θ ThickSpace;=\u205f\u200a ThinSpace;=\u2009 Tilde;=∼ TildeEqual;=≃" +
	" TildeFullEqual;=≅ TildeTilde;=≈ Topf;=𝕋 TripleDot;=⃛ Tscr;=𝒯 Tstrok;=Ŧ Uacute=\u00da Uacute;=\u00da Uarr;=↟ Uarrocir;=⥉ Ubrcy;=Ў" +
	" Ubreve;=Ŭ Ucirc=\u00db Ucirc;=\u00db Ucy;=У Udblac;=Ű Ufr;=𝔘 Ugrave=\u00d9 Ugrave;=\u00d9 Umacr;=Ū UnderBar;=_ UnderBrace;=⏟" +
	" UnderBracket;=⎵ UnderParenthesis;=⏝ Union;=⋃ UnionPlus;=⊎ Uogon;=Ų Uopf;=𝕌 UpArrow;=↑ UpArrowBar;=⤒ UpArrowDownArrow;=⇅" +
	" UpDownArrow;=↕ UpEquilibrium;=⥮ UpTee;=⊥ UpTeeArrow;=↥ Uparrow;=⇑ Updownarrow;=⇕ UpperLeftArrow;=↖ UpperRightArrow;=↗ Upsi;=ϒ" +
	" Upsilon;=Υ Uring;=Ů Uscr;=𝒰 Utilde;=Ũ Uuml=\u00dc Uuml;=\u00dc VDash;=⊫ Vbar;=⫫ Vcy;=В Vdash;=⊩ Vdashl;=⫦ Vee;=⋁ Verbar;=‖ Vert;=‖" +
	" VerticalBar;=∣ VerticalLine;=| VerticalSeparator;=❘ VerticalTilde;=≀ VeryThinSpace;=\u200a Vfr;=𝔙 Vopf;=𝕍 Vscr;=𝒱 Vvdash;=⊪" +
	" Wcirc;=Ŵ Wedge;=⋀ Wfr;=𝔚 Wopf;=𝕎 Wscr;=𝒲 Xfr;=𝔛 Xi;=Ξ Xopf;=𝕏 Xscr;=𝒳 YAcy;=Я YIcy;=Ї YUcy;=Ю Yacute=\u00dd Yacute;=\u00dd" +
	" Ycirc;=Ŷ Ycy;=Ы Yfr;=𝔜 Yopf;=𝕐 Yscr;=𝒴 Yuml;=Ÿ ZHcy;=Ж Zacute;=Ź Zcaron;=Ž Zcy;=З Zdot;=Ż ZeroWidthSpace;=\u200b Zeta;=Ζ Zfr;=ℨ" +
	" Zopf;=ℤ Zscr;=𝒵 aacute=\u00e1 aacute;=\u00e1 abreve;=ă ac;=∾ acE;=∾̳ acd;=∿ acirc=\u00e2 acirc;=\u00e2 acute=\u00b4 acute;=\u00b4" +
	" acy;=а aelig=\u00e6 aelig;=\u00e6 af;=\u2061 afr;=𝔞 agrave=\u00e0 agrave;=\u00e0 alefsym;=ℵ aleph;=ℵ alpha;=α amacr;=ā amalg;=⨿" +
	" amp=& amp;=& and;=∧ andand;=⩕ andd;=⩜ andslope;=⩘ andv;=⩚ ang;=∠ ange;=⦤ angle;=∠ angmsd;=∡ angmsdaa;=⦨ angmsdab;=⦩ angmsdac;=⦪" +
	" angmsdad;=⦫ angmsdae;=⦬ angmsdaf;=⦭ angmsdag;=⦮ angmsdah;=⦯ angrt;=∟ angrtvb;=⊾ angrtvbd;=⦝ angsph;=∢ angst;=\u00c5 angzarr;=⍼" +
	" aogon;=ą aopf;=𝕒 ap;=≈ apE;=⩰ apacir;=⩯ ape;=≊ apid;=≋ apos;=' approx;=≈ approxeq;=≊ aring=\u00e5 aring;=\u00e5 ascr;=𝒶 ast;=*" +
	" asymp;=≈ asympeq;=≍ atilde=\u00e3 atilde;=\u00e3 auml=\u00e4 auml;=\u00e4 awconint;=∳ awint;=⨑ bNot;=⫭ backcong;=≌ backepsilon;=϶" +
	" backprime;=‵ backsim;=∽ backsimeq;=⋍ barvee;=⊽ barwed;=⌅ barwedge;=⌅ bbrk;=⎵ bbrktbrk;=⎶ bcong;=≌ bcy;=б bdquo;=„ becaus;=∵" +
	" because;=∵ bemptyv;=⦰ bepsi;=϶ bernou;=ℬ beta;=β beth;=ℶ between;=≬ bfr;=𝔟 bigcap;=⋂ bigcirc;=◯ bigcup;=⋃ bigodot;=⨀ bigoplus;=⨁" +
	" bigotimes;=⨂ bigsqcup;=⨆ bigstar;=★ bigtriangledown;=▽ bigtriangleup;=△ biguplus;=⨄ bigvee;=⋁ bigwedge;=⋀ bkarow;=⤍" +
	" blacklozenge;=⧫ blacksquare;=▪ blacktriangle;=▴ blacktriangledown;=▾ blacktriangleleft;=◂ blacktriangleright;=▸ blank;=␣ blk12;=▒" +
	" blk14;=░ blk34;=▓ block;=█ bne;==⃥ bnequiv;=≡⃥ bnot;=⌐ bopf;=𝕓 bot;=⊥ bottom;=⊥ bowtie;=⋈ boxDL;=╗ boxDR;=╔ boxDl;=╖ boxDr;=╓" +
	" boxH;=═ boxHD;=╦ boxHU;=╩ boxHd;=╤ boxHu;=╧ boxUL;=╝ boxUR;=╚ boxUl;=╜ boxUr;=╙ boxV;=║ boxVH;=╬ boxVL;=╣ boxVR;=╠ boxVh;=╫" +
	" boxVl;=╢ boxVr;=╟ boxbox;=⧉ boxdL;=╕ boxdR;=╒ boxdl;=┐ boxdr;=┌ boxh;=─ boxhD;=╥ boxhU;=╨ boxhd;=┬ boxhu;=┴ boxminus;=⊟ boxplus;=⊞" +
	" boxtimes;=⊠ boxuL;=╛ boxuR;=╘ boxul;=┘ boxur;=└ boxv;=│ boxvH;=╪ boxvL;=╡ boxvR;=╞ boxvh;=┼ boxvl;=┤ boxvr;=├ bprime;=‵ breve;=˘" +
	" brvbar=\u00a6 brvbar;=\u00a6 bscr;=𝒷 bsemi;=⁏ bsim;=∽ bsime;=⋍ bsol;=\\ bsolb;=⧅ bsolhsub;=⟈ bull;=• bullet;=• bump;=≎ bumpE;=⪮" +
	" bumpe;=≏ bumpeq;=≏ cacute;=ć cap;=∩ capand;=⩄ capbrcup;=⩉ capcap;=⩋ capcup;=⩇ capdot;=⩀ caps;=∩︀ caret;=⁁ caron;=ˇ ccaps;=⩍" +
	" ccaron;=č ccedil=\u00e7 ccedil;=\u00e7 ccirc;=ĉ ccups;=⩌ ccupssm;=⩐ cdot;=ċ cedil=\u00b8 cedil;=\u00b8 cemptyv;=⦲ cent=\u00a2" +
	" cent;=\u00a2 centerdot;=\u00b7 cfr;=𝔠 chcy;=ч check;=✓ checkmark;=✓ chi;=χ cir;=○ cirE;=⧃ circ;=ˆ circeq;=≗ circlearrowleft;=↺" +
	" circlearrowright;=↻ circledR;=\u00ae circledS;=Ⓢ circledast;=⊛ circledcirc;=⊚ circleddash;=⊝ cire;=≗ cirfnint;=⨐ cirmid;=⫯" +
	" cirscir;=⧂ clubs;=♣ clubsuit;=♣ colon;=: colone;=≔ coloneq;=≔ comma;=, commat;=@ comp;=∁ compfn;=∘ complement;=∁ complexes;=ℂ" +
	" cong;=≅ congdot;=⩭ conint;=∮ copf;=𝕔 coprod;=∐ copy=\u00a9 copy;=\u00a9 copysr;=℗ crarr;=↵ cross;=✗ cscr;=𝒸 csub;=⫏ csube;=⫑" +
	" csup;=⫐ csupe;=⫒ ctdot;=⋯ cudarrl;=⤸ cudarrr;=⤵ cuepr;=⋞ cuesc;=⋟ cularr;=↶ cularrp;=⤽ cup;=∪ cupbrcap;=⩈ cupcap;=⩆ cupcup;=⩊" +
	" cupdot;=⊍ cupor;=⩅ cups;=∪︀ curarr;=↷ curarrm;=⤼ curlyeqprec;=⋞ curlyeqsucc;=⋟ curlyvee;=⋎ curlywedge;=⋏ curren=\u00a4" +
	" curren;=\u00a4 curvearrowleft;=↶ curvearrowright;=↷ cuvee;=⋎ cuwed;=⋏ cwconint;=∲ cwint;=∱ cylcty;=⌭ dArr;=⇓ dHar;=⥥ dagger;=†" +
	" daleth;=ℸ darr;=↓ dash;=‐ dashv;=⊣ dbkarow;=⤏ dblac;=˝ dcaron;=ď dcy;=д dd;=ⅆ ddagger;=‡ ddarr;=⇊ ddotseq;=⩷ deg=\u00b0" +
	" deg;=\u00b0 delta;=δ demptyv;=⦱ dfisht;=⥿ dfr;=𝔡 dharl;=⇃ dharr;=⇂ diam;=⋄ diamond;=⋄ diamondsuit;=♦ diams;=♦ die;=\u00a8" +
	" digamma;=ϝ disin;=⋲ div;=\u00f7 divide=\u00f7 divide;=\u00f7 divideontimes;=⋇ divonx;=⋇ djcy;=ђ dlcorn;=⌞ dlcrop;=⌍ dollar;=$" +
	" dopf;=𝕕 dot;=˙ doteq;=≐ doteqdot;=≑ dotminus;=∸ dotplus;=∔ dotsquare;=⊡ doublebarwedge;=⌆ downarrow;=↓ downdownarrows;=⇊" +
	" downharpoonleft;=⇃ downharpoonright;=⇂ drbkarow;=⤐ drcorn;=⌟ drcrop;=⌌ dscr;=𝒹 dscy;=ѕ dsol;=⧶ dstrok;=đ dtdot;=⋱ dtri;=▿ dtrif;=▾" +
	" duarr;=⇵ duhar;=⥯ dwangle;=⦦ dzcy;=џ dzigrarr;=⟿ eDDot;=⩷ eDot;=≑ eacute=\u00e9 eacute;=\u00e9 easter;=⩮ ecaron;=ě ecir;=≖" +
	" ecirc=\u00ea ecirc;=\u00ea ecolon;=≕ ecy;=э edot;=ė ee;=ⅇ efDot;=≒ efr;=𝔢 eg;=⪚ egrave=\u00e8 egrave;=\u00e8 egs;=⪖ egsdot;=⪘" +
	" el;=⪙ elinters;=⏧ ell;=ℓ els;=⪕ elsdot;=⪗ emacr;=ē empty;=∅ emptyset;=∅ emptyv;=∅ emsp13;=\u2004 emsp14;=\u2005 emsp;=\u2003" +
	" eng;=ŋ ensp;=\u2002 eogon;=ę eopf;=𝕖 epar;=⋕ eparsl;=⧣ eplus;=⩱ epsi;=ε epsilon;=ε epsiv;=ϵ eqcirc;=≖ eqcolon;=≕ eqsim;=≂" +
	" eqslantgtr;=⪖ eqslantless;=⪕ equals;== equest;=≟ equiv;=≡ equivDD;=⩸ eqvparsl;=⧥ erDot;=≓ erarr;=⥱ escr;=ℯ esdot;=≐ esim;=≂ eta;=η" +
	" eth=\u00f0 eth;=\u00f0 euml=\u00eb euml;=\u00eb euro;=€ excl;=! exist;=∃ expectation;=ℰ exponentiale;=ⅇ fallingdotseq;=≒ fcy;=ф" +
	" female;=♀ ffilig;=ﬃ fflig;=ﬀ ffllig;=ﬄ ffr;=𝔣 filig;=ﬁ fjlig;=fj flat;=♭ fllig;=ﬂ fltns;=▱ fnof;=ƒ fopf;=𝕗 forall;=∀ fork;=⋔" +
	" forkv;=⫙ fpartint;=⨍ frac12=\u00bd frac12;=\u00bd frac13;=⅓ frac14=\u00bc frac14;=\u00bc frac15;=⅕ frac16;=⅙ frac18;=⅛ frac23;=⅔" +
	" frac25;=⅖ frac34=\u00be frac34;=\u00be frac35;=⅗ frac38;=⅜ frac45;=⅘ frac56;=⅚ frac58;=⅝ frac78;=⅞ frasl;=⁄ frown;=⌢ fscr;=𝒻 gE;=≧" +
	" gEl;=⪌ gacute;=ǵ gamma;=γ gammad;=ϝ gap;=⪆ gbreve;=ğ gcirc;=ĝ gcy;=г gdot;=ġ ge;=≥ gel;=⋛ geq;=≥ geqq;=≧ geqslant;=⩾ ges;=⩾" +
	" gescc;=⪩ gesdot;=⪀ gesdoto;=⪂ gesdotol;=⪄ gesl;=⋛︀ gesles;=⪔ gfr;=𝔤 gg;=≫ ggg;=⋙ gimel;=ℷ gjcy;=ѓ gl;=≷ glE;=⪒ gla;=⪥ glj;=⪤" +
	" gnE;=≩ gnap;=⪊ gnapprox;=⪊ gne;=⪈ gneq;=⪈ gneqq;=≩ gnsim;=⋧ gopf;=𝕘 grave;=` gscr;=ℊ gsim;=≳ gsime;=⪎ gsiml;=⪐ gt=> gt;=> gtcc;=⪧" +
	" gtcir;=⩺ gtdot;=⋗ gtlPar;=⦕ gtquest;=⩼ gtrapprox;=⪆ gtrarr;=⥸ gtrdot;=⋗ gtreqless;=⋛ gtreqqless;=⪌ gtrless;=≷ gtrsim;=≳" +
	" gvertneqq;=≩︀ gvnE;=≩︀ hArr;=⇔ hairsp;=\u200a half;=\u00bd hamilt;=ℋ hardcy;=ъ harr;=↔ harrcir;=⥈ harrw;=↭ hbar;=ℏ hcirc;=ĥ" +
	" hearts;=♥ heartsuit;=♥ hellip;=… hercon;=⊹ hfr;=𝔥 hksearow;=⤥ hkswarow;=⤦ hoarr;=⇿ homtht;=∻ hookleftarrow;=↩ hookrightarrow;=↪" +
	" hopf;=𝕙 horbar;=― hscr;=𝒽 hslash;=ℏ hstrok;=ħ hybull;=⁃ hyphen;=‐ iacute=\u00ed iacute;=\u00ed ic;=\u2063 icirc=\u00ee" +
	" icirc;=\u00ee icy;=и iecy;=е iexcl=\u00a1 iexcl;=\u00a1 iff;=⇔ ifr;=𝔦 igrave=\u00ec igrave;=\u00ec ii;=ⅈ iiiint;=⨌ iiint;=∭" +
	" iinfin;=⧜ iiota;=℩ ijlig;=ĳ imacr;=ī image;=ℑ imagline;=ℐ imagpart;=ℑ imath;=ı imof;=⊷ imped;=Ƶ in;=∈ incare;=℅ infin;=∞" +
	" infintie;=⧝ inodot;=ı int;=∫ intcal;=⊺ integers;=ℤ intercal;=⊺ intlarhk;=⨗ intprod;=⨼ iocy;=ё iogon;=į iopf;=𝕚 iota;=ι iprod;=⨼" +
	" iquest=\u00bf iquest;=\u00bf iscr;=𝒾 isin;=∈ isinE;=⋹ isindot;=⋵ isins;=⋴ isinsv;=⋳ isinv;=∈ it;=\u2062 itilde;=ĩ iukcy;=і" +
	" iuml=\u00ef iuml;=\u00ef jcirc;=ĵ jcy;=й jfr;=𝔧 jmath;=ȷ jopf;=𝕛 jscr;=𝒿 jsercy;=ј jukcy;=є kappa;=κ kappav;=ϰ kcedil;=ķ kcy;=к" +
	" kfr;=𝔨 kgreen;=ĸ khcy;=х kjcy;=ќ kopf;=𝕜 kscr;=𝓀 lAarr;=⇚ lArr;=⇐ lAtail;=⤛ lBarr;=⤎ lE;=≦ lEg;=⪋ lHar;=⥢ lacute;=ĺ laemptyv;=⦴" +
	" lagran;=ℒ lambda;=λ lang;=⟨ langd;=⦑ langle;=⟨ lap;=⪅ laquo=\u00ab laquo;=\u00ab larr;=← larrb;=⇤ larrbfs;=⤟ larrfs;=⤝ larrhk;=↩" +
	" larrlp;=↫ larrpl;=⤹ larrsim;=⥳ larrtl;=↢ lat;=⪫ latail;=⤙ late;=⪭ lates;=⪭︀ lbarr;=⤌ lbbrk;=❲ lbrace;={ lbrack;=[ lbrke;=⦋" +
	" lbrksld;=⦏ lbrkslu;=⦍ lcaron;=ľ lcedil;=ļ lceil;=⌈ lcub;={ lcy;=л ldca;=⤶ ldquo;=“ ldquor;=„ ldrdhar;=⥧ ldrushar;=⥋ ldsh;=↲ le;=≤" +
	" leftarrow;=← leftarrowtail;=↢ leftharpoondown;=↽ leftharpoonup;=↼ leftleftarrows;=⇇ leftrightarrow;=↔ leftrightarrows;=⇆" +
	" leftrightharpoons;=⇋ leftrightsquigarrow;=↭ leftthreetimes;=⋋ leg;=⋚ leq;=≤ leqq;=≦ leqslant;=⩽ les;=⩽ lescc;=⪨ lesdot;=⩿" +
	" lesdoto;=⪁ lesdotor;=⪃ lesg;=⋚︀ lesges;=⪓ lessapprox;=⪅ lessdot;=⋖ lesseqgtr;=⋚ lesseqqgtr;=⪋ lessgtr;=≶ lesssim;=≲ lfisht;=⥼" +
	" lfloor;=⌊ lfr;=𝔩 lg;=≶ lgE;=⪑ lhard;=↽ lharu;=↼ lharul;=⥪ lhblk;=▄ ljcy;=љ ll;=≪ llarr;=⇇ llcorner;=⌞ llhard;=⥫ lltri;=◺ lmidot;=ŀ" +
	" lmoust;=⎰ lmoustache;=⎰ lnE;=≨ lnap;=⪉ lnapprox;=⪉ lne;=⪇ lneq;=⪇ lneqq;=≨ lnsim;=⋦ loang;=⟬ loarr;=⇽ lobrk;=⟦ longleftarrow;=⟵" +
	" longleftrightarrow;=⟷ longmapsto;=⟼ longrightarrow;=⟶ looparrowleft;=↫ looparrowright;=↬ lopar;=⦅ lopf;=𝕝 loplus;=⨭ lotimes;=⨴" +
	" lowast;=∗ lowbar;=_ loz;=◊ lozenge;=◊ lozf;=⧫ lpar;=( lparlt;=⦓ lrarr;=⇆ lrcorner;=⌟ lrhar;=⇋ lrhard;=⥭ lrm;=\u200e lrtri;=⊿" +
	" lsaquo;=‹ lscr;=𝓁 lsh;=↰ lsim;=≲ lsime;=⪍ lsimg;=⪏ lsqb;=[ lsquo;=‘ lsquor;=‚ lstrok;=ł lt=< lt;=< ltcc;=⪦ ltcir;=⩹ ltdot;=⋖" +
	" lthree;=⋋ ltimes;=⋉ ltlarr;=⥶ ltquest;=⩻ ltrPar;=⦖ ltri;=◃ ltrie;=⊴ ltrif;=◂ lurdshar;=⥊ luruhar;=⥦ lvertneqq;=≨︀ lvnE;=≨︀" +
	" mDDot;=∺ macr=\u00af macr;=\u00af male;=♂ malt;=✠ maltese;=✠ map;=↦ mapsto;=↦ mapstodown;=↧ mapstoleft;=↤ mapstoup;=↥ marker;=▮" +
	" mcomma;=⨩ mcy;=м mdash;=— measuredangle;=∡ mfr;=𝔪 mho;=℧ micro=\u00b5 micro;=\u00b5 mid;=∣ midast;=* midcir;=⫰ middot=\u00b7" +
	" middot;=\u00b7 minus;=− minusb;=⊟ minusd;=∸ minusdu;=⨪ mlcp;=⫛ mldr;=… mnplus;=∓ models;=⊧ mopf;=𝕞 mp;=∓ mscr;=𝓂 mstpos;=∾ mu;=μ" +
	" multimap;=⊸ mumap;=⊸ nGg;=⋙̸ nGt;=≫⃒ nGtv;=≫̸ nLeftarrow;=⇍ nLeftrightarrow;=⇎ nLl;=⋘̸ nLt;=≪⃒ nLtv;=≪̸ nRightarrow;=⇏ nVDash;=⊯" +
	" nVdash;=⊮ nabla;=∇ nacute;=ń nang;=∠⃒ nap;=≉ napE;=⩰̸ napid;=≋̸ napos;=ŉ napprox;=≉ natur;=♮ natural;=♮ naturals;=ℕ nbsp=\u00a0" +
	" nbsp;=\u00a0 nbump;=≎̸ nbumpe;=≏̸ ncap;=⩃ ncaron;=ň ncedil;=ņ ncong;=≇ ncongdot;=⩭̸ ncup;=⩂ ncy;=н ndash;=– ne;=≠ neArr;=⇗" +
	" nearhk;=⤤ nearr;=↗ nearrow;=↗ nedot;=≐̸ nequiv;=≢ nesear;=⤨ nesim;=≂̸ nexist;=∄ nexists;=∄ nfr;=𝔫 ngE;=≧̸ nge;=≱ ngeq;=≱ ngeqq;=≧̸" +
	" ngeqslant;=⩾̸ nges;=⩾̸ ngsim;=≵ ngt;=≯ ngtr;=≯ nhArr;=⇎ nharr;=↮ nhpar;=⫲ ni;=∋ nis;=⋼ nisd;=⋺ niv;=∋ njcy;=њ nlArr;=⇍ nlE;=≦̸" +
	" nlarr;=↚ nldr;=‥ nle;=≰ nleftarrow;=↚ nleftrightarrow;=↮ nleq;=≰ nleqq;=≦̸ nleqslant;=⩽̸ nles;=⩽̸ nless;=≮ nlsim;=≴ nlt;=≮" +
	" nltri;=⋪ nltrie;=⋬ nmid;=∤ nopf;=𝕟 not=\u00ac not;=\u00ac notin;=∉ notinE;=⋹̸ notindot;=⋵̸ notinva;=∉ notinvb;=⋷ notinvc;=⋶" +
	" notni;=∌ notniva;=∌ notnivb;=⋾ notnivc;=⋽ npar;=∦ nparallel;=∦ nparsl;=⫽⃥ npart;=∂̸ npolint;=⨔ npr;=⊀ nprcue;=⋠ npre;=⪯̸ nprec;=⊀" +
	" npreceq;=⪯̸ nrArr;=⇏ nrarr;=↛ nrarrc;=⤳̸ nrarrw;=↝̸ nrightarrow;=↛ nrtri;=⋫ nrtrie;=⋭ nsc;=⊁ nsccue;=⋡ nsce;=⪰̸ nscr;=𝓃" +
	" nshortmid;=∤ nshortparallel;=∦ nsim;=≁ nsime;=≄ nsimeq;=≄ nsmid;=∤ nspar;=∦ nsqsube;=⋢ nsqsupe;=⋣ nsub;=⊄ nsubE;=⫅̸ nsube;=⊈" +
	" nsubset;=⊂⃒ nsubseteq;=⊈ nsubseteqq;=⫅̸ nsucc;=⊁ nsucceq;=⪰̸ nsup;=⊅ nsupE;=⫆̸ nsupe;=⊉ nsupset;=⊃⃒ nsupseteq;=⊉ nsupseteqq;=⫆̸" +
	" ntgl;=≹ ntilde=\u00f1 ntilde;=\u00f1 ntlg;=≸ ntriangleleft;=⋪ ntrianglelefteq;=⋬ ntriangleright;=⋫ ntrianglerighteq;=⋭ nu;=ν" +
	" num;=# numero;=№ numsp;=\u2007 nvDash;=⊭ nvHarr;=⤄ nvap;=≍⃒ nvdash;=⊬ nvge;=≥⃒ nvgt;=>⃒ nvinfin;=⧞ nvlArr;=⤂ nvle;=≤⃒ nvlt;=<⃒" +
	" nvltrie;=⊴⃒ nvrArr;=⤃ nvrtrie;=⊵⃒ nvsim;=∼⃒ nwArr;=⇖ nwarhk;=⤣ nwarr;=↖ nwarrow;=↖ nwnear;=⤧ oS;=Ⓢ oacute=\u00f3 oacute;=\u00f3" +
	" oast;=⊛ ocir;=⊚ ocirc=\u00f4 ocirc;=\u00f4 ocy;=о odash;=⊝ odblac;=ő odiv;=⨸ odot;=⊙ odsold;=⦼ oelig;=œ ofcir;=⦿ ofr;=𝔬 ogon;=˛" +
	" ograve=\u00f2 ograve;=\u00f2 ogt;=⧁ ohbar;=⦵ ohm;=Ω oint;=∮ olarr;=↺ olcir;=⦾ olcross;=⦻ oline;=‾ olt;=⧀ omacr;=ō omega;=ω" +
	" omicron;=ο omid;=⦶ ominus;=⊖ oopf;=𝕠 opar;=⦷ operp;=⦹ oplus;=⊕ or;=∨ orarr;=↻ ord;=⩝ order;=ℴ orderof;=ℴ ordf=\u00aa ordf;=\u00aa" +
	" ordm=\u00ba ordm;=\u00ba origof;=⊶ oror;=⩖ orslope;=⩗ orv;=⩛ oscr;=ℴ oslash=\u00f8 oslash;=\u00f8 osol;=⊘ otilde=\u00f5" +
	" otilde;=\u00f5 otimes;=⊗ otimesas;=⨶ ouml=\u00f6 ouml;=\u00f6 ovbar;=⌽ par;=∥ para=\u00b6 para;=\u00b6 parallel;=∥ parsim;=⫳" +
	" parsl;=⫽ part;=∂ pcy;=п percnt;=% period;=. permil;=‰ perp;=⊥ pertenk;=‱ pfr;=𝔭 phi;=φ phiv;=ϕ phmmat;=ℳ phone;=☎ pi;=π" +
	" pitchfork;=⋔ piv;=ϖ planck;=ℏ planckh;=ℎ plankv;=ℏ plus;=+ plusacir;=⨣ plusb;=⊞ pluscir;=⨢ plusdo;=∔ plusdu;=⨥ pluse;=⩲" +
	" plusmn=\u00b1 plusmn;=\u00b1 plussim;=⨦ plustwo;=⨧ pm;=\u00b1 pointint;=⨕ popf;=𝕡 pound=\u00a3 pound;=\u00a3 pr;=≺ prE;=⪳ prap;=⪷" +
	" prcue;=≼ pre;=⪯ prec;=≺ precapprox;=⪷ preccurlyeq;=≼ preceq;=⪯ precnapprox;=⪹ precneqq;=⪵ precnsim;=⋨ precsim;=≾ prime;=′" +
	" primes;=ℙ prnE;=⪵ prnap;=⪹ prnsim;=⋨ prod;=∏ profalar;=⌮ profline;=⌒ profsurf;=⌓ prop;=∝ propto;=∝ prsim;=≾ prurel;=⊰ pscr;=𝓅" +
	" psi;=ψ puncsp;=\u2008 qfr;=𝔮 qint;=⨌ qopf;=𝕢 qprime;=⁗ qscr;=𝓆 quaternions;=ℍ quatint;=⨖ quest;=? questeq;=≟ quot=\" quot;=\"" +
	" rAarr;=⇛ rArr;=⇒ rAtail;=⤜ rBarr;=⤏ rHar;=⥤ race;=∽̱ racute;=ŕ radic;=√ raemptyv;=⦳ rang;=⟩ rangd;=⦒ range;=⦥ rangle;=⟩" +
	" raquo=\u00bb raquo;=\u00bb rarr;=→ rarrap;=⥵ rarrb;=⇥ rarrbfs;=⤠ rarrc;=⤳ rarrfs;=⤞ rarrhk;=↪ rarrlp;=↬ rarrpl;=⥅ rarrsim;=⥴" +
	" rarrtl;=↣ rarrw;=↝ ratail;=⤚ ratio;=∶ rationals;=ℚ rbarr;=⤍ rbbrk;=❳ rbrace;=} rbrack;=] rbrke;=⦌ rbrksld;=⦎ rbrkslu;=⦐ rcaron;=ř" +
	" rcedil;=ŗ rceil;=⌉ rcub;=} rcy;=р rdca;=⤷ rdldhar;=⥩ rdquo;=” rdquor;=” rdsh;=↳ real;=ℜ realine;=ℛ realpart;=ℜ reals;=ℝ rect;=▭" +
	" reg=\u00ae reg;=\u00ae rfisht;=⥽ rfloor;=⌋ rfr;=𝔯 rhard;=⇁ rharu;=⇀ rharul;=⥬ rho;=ρ rhov;=ϱ rightarrow;=→ rightarrowtail;=↣" +
	" rightharpoondown;=⇁ rightharpoonup;=⇀ rightleftarrows;=⇄ rightleftharpoons;=⇌ rightrightarrows;=⇉ rightsquigarrow;=↝" +
	" rightthreetimes;=⋌ ring;=˚ risingdotseq;=≓ rlarr;=⇄ rlhar;=⇌ rlm;=\u200f rmoust;=⎱ rmoustache;=⎱ rnmid;=⫮ roang;=⟭ roarr;=⇾" +
	" robrk;=⟧ ropar;=⦆ ropf;=𝕣 roplus;=⨮ rotimes;=⨵ rpar;=) rpargt;=⦔ rppolint;=⨒ rrarr;=⇉ rsaquo;=› rscr;=𝓇 rsh;=↱ rsqb;=] rsquo;=’" +
	" rsquor;=’ rthree;=⋌ rtimes;=⋊ rtri;=▹ rtrie;=⊵ rtrif;=▸ rtriltri;=⧎ ruluhar;=⥨ rx;=℞ sacute;=ś sbquo;=‚ sc;=≻ scE;=⪴ scap;=⪸" +
	" scaron;=š sccue;=≽ sce;=⪰ scedil;=ş scirc;=ŝ scnE;=⪶ scnap;=⪺ scnsim;=⋩ scpolint;=⨓ scsim;=≿ scy;=с sdot;=⋅ sdotb;=⊡ sdote;=⩦" +
	" seArr;=⇘ searhk;=⤥ searr;=↘ searrow;=↘ sect=\u00a7 sect;=\u00a7 semi;=; seswar;=⤩ setminus;=∖ setmn;=∖ sext;=✶ sfr;=𝔰 sfrown;=⌢" +
	" sharp;=♯ shchcy;=щ shcy;=ш shortmid;=∣ shortparallel;=∥ shy=\u00ad shy;=\u00ad sigma;=σ sigmaf;=ς sigmav;=ς sim;=∼ simdot;=⩪" +
	" sime;=≃ simeq;=≃ simg;=⪞ simgE;=⪠ siml;=⪝ simlE;=⪟ simne;=≆ simplus;=⨤ simrarr;=⥲ slarr;=← smallsetminus;=∖ smashp;=⨳ smeparsl;=⧤" +
	" smid;=∣ smile;=⌣ smt;=⪪ smte;=⪬ smtes;=⪬︀ softcy;=ь sol;=/ solb;=⧄ solbar;=⌿ sopf;=𝕤 spades;=♠ spadesuit;=♠ spar;=∥ sqcap;=⊓" +
	" sqcaps;=⊓︀ sqcup;=⊔ sqcups;=⊔︀ sqsub;=⊏ sqsube;=⊑ sqsubset;=⊏ sqsubseteq;=⊑ sqsup;=⊐ sqsupe;=⊒ sqsupset;=⊐ sqsupseteq;=⊒ squ;=□" +
	" square;=□ squarf;=▪ squf;=▪ srarr;=→ sscr;=𝓈 ssetmn;=∖ ssmile;=⌣ sstarf;=⋆ star;=☆ starf;=★ straightepsilon;=ϵ straightphi;=ϕ" +
	" strns;=\u00af sub;=⊂ subE;=⫅ subdot;=⪽ sube;=⊆ subedot;=⫃ submult;=⫁ subnE;=⫋ subne;=⊊ subplus;=⪿ subrarr;=⥹ subset;=⊂ subseteq;=⊆" +
	" subseteqq;=⫅ subsetneq;=⊊ subsetneqq;=⫋ subsim;=⫇ subsub;=⫕ subsup;=⫓ succ;=≻ succapprox;=⪸ succcurlyeq;=≽ succeq;=⪰" +
	" succnapprox;=⪺ succneqq;=⪶ succnsim;=⋩ succsim;=≿ sum;=∑ sung;=♪ sup1=\u00b9 sup1;=\u00b9 sup2=\u00b2 sup2;=\u00b2 sup3=\u00b3" +
	" sup3;=\u00b3 sup;=⊃ supE;=⫆ supdot;=⪾ supdsub;=⫘ supe;=⊇ supedot;=⫄ suphsol;=⟉ suphsub;=⫗ suplarr;=⥻ supmult;=⫂ supnE;=⫌ supne;=⊋" +
	" supplus;=⫀ supset;=⊃ supseteq;=⊇ supseteqq;=⫆ supsetneq;=⊋ supsetneqq;=⫌ supsim;=⫈ supsub;=⫔ supsup;=⫖ swArr;=⇙ swarhk;=⤦ swarr;=↙" +
	" swarrow;=↙ swnwar;=⤪ szlig=\u00df szlig;=\u00df target;=⌖ tau;=τ tbrk;=⎴ tcaron;=ť tcedil;=ţ tcy;=т tdot;=⃛ telrec;=⌕ tfr;=𝔱" +
	" there4;=∴ therefore;=∴ theta;=θ thetasym;=ϑ thetav;=ϑ thickapprox;=≈ thicksim;=∼ thinsp;=\u2009 thkap;=≈ thksim;=∼ thorn=\u00fe" +
	" thorn;=\u00fe tilde;=˜ times=\u00d7 times;=\u00d7 timesb;=⊠ timesbar;=⨱ timesd;=⨰ tint;=∭ toea;=⤨ top;=⊤ topbot;=⌶ topcir;=⫱" +
	" topf;=𝕥 topfork;=⫚ tosa;=⤩ tprime;=‴ trade;=™ triangle;=▵ triangledown;=▿ triangleleft;=◃ trianglelefteq;=⊴ triangleq;=≜" +
	" triangleright;=▹ trianglerighteq;=⊵ tridot;=◬ trie;=≜ triminus;=⨺ triplus;=⨹ trisb;=⧍ tritime;=⨻ trpezium;=⏢ tscr;=𝓉 tscy;=ц" +
	" tshcy;=ћ tstrok;=ŧ twixt;=≬ twoheadleftarrow;=↞ twoheadrightarrow;=↠ uArr;=⇑ uHar;=⥣ uacute=\u00fa uacute;=\u00fa uarr;=↑ ubrcy;=ў" +
	" ubreve;=ŭ ucirc=\u00fb ucirc;=\u00fb ucy;=у udarr;=⇅ udblac;=ű udhar;=⥮ ufisht;=⥾ ufr;=𝔲 ugrave=\u00f9 ugrave;=\u00f9 uharl;=↿" +
	" uharr;=↾ uhblk;=▀ ulcorn;=⌜ ulcorner;=⌜ ulcrop;=⌏ ultri;=◸ umacr;=ū uml=\u00a8 uml;=\u00a8 uogon;=ų uopf;=𝕦 uparrow;=↑" +
	" updownarrow;=↕ upharpoonleft;=↿ upharpoonright;=↾ uplus;=⊎ upsi;=υ upsih;=ϒ upsilon;=υ upuparrows;=⇈ urcorn;=⌝ urcorner;=⌝" +
	" urcrop;=⌎ uring;=ů urtri;=◹ uscr;=𝓊 utdot;=⋰ utilde;=ũ utri;=▵ utrif;=▴ uuarr;=⇈ uuml=\u00fc uuml;=\u00fc uwangle;=⦧ vArr;=⇕" +
	" vBar;=⫨ vBarv;=⫩ vDash;=⊨ vangrt;=⦜ varepsilon;=ϵ varkappa;=ϰ varnothing;=∅ varphi;=ϕ varpi;=ϖ varpropto;=∝ varr;=↕ varrho;=ϱ" +
	" varsigma;=ς varsubsetneq;=⊊︀ varsubsetneqq;=⫋︀ varsupsetneq;=⊋︀ varsupsetneqq;=⫌︀ vartheta;=ϑ vartriangleleft;=⊲" +
	" vartriangleright;=⊳ vcy;=в vdash;=⊢ vee;=∨ veebar;=⊻ veeeq;=≚ vellip;=⋮ verbar;=| vert;=| vfr;=𝔳 vltri;=⊲ vnsub;=⊂⃒ vnsup;=⊃⃒" +
	" vopf;=𝕧 vprop;=∝ vrtri;=⊳ vscr;=𝓋 vsubnE;=⫋︀ vsubne;=⊊︀ vsupnE;=⫌︀ vsupne;=⊋︀ vzigzag;=⦚ wcirc;=ŵ wedbar;=⩟ wedge;=∧ wedgeq;=≙" +
	" weierp;=℘ wfr;=𝔴 wopf;=𝕨 wp;=℘ wr;=≀ wreath;=≀ wscr;=𝓌 xcap;=⋂ xcirc;=◯ xcup;=⋃ xdtri;=▽ xfr;=𝔵 xhArr;=⟺ xharr;=⟷ xi;=ξ xlArr;=⟸" +
	" xlarr;=⟵ xmap;=⟼ xnis;=⋻ xodot;=⨀ xopf;=𝕩 xoplus;=⨁ xotime;=⨂ xrArr;=⟹ xrarr;=⟶ xscr;=𝓍 xsqcup;=⨆ xuplus;=⨄ xutri;=△ xvee;=⋁" +
	" xwedge;=⋀ yacute=\u00fd yacute;=\u00fd yacy;=я ycirc;=ŷ ycy;=ы yen=\u00a5 yen;=\u00a5 yfr;=𝔶 yicy;=ї yopf;=𝕪 yscr;=𝓎 yucy;=ю" +
	" yuml=\u00ff yuml;=\u00ff zacute;=ź zcaron;=ž zcy;=з zdot;=ż zeetrf;=ℨ zeta;=ζ zfr;=𝔷 zhcy;=ж zigrarr;=⇝ zopf;=𝕫 zscr;=𝓏" +
	" zwj;=\u200d zwnj;=\u200c"
